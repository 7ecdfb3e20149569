package kith.text.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.text.emotions.EnglishEmotions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns all weights anew; the same data give the same bytes. */
@Command(
    name = "train",
    description = "Learns the weights of kith.text from public data.",
    mixinStandardHelpOptions = true)
public final class Main implements Runnable {
  @Option(
      names = "--data",
      required = true,
      description = "folder with goemotions, epitome and offmychest")
  private Path data;

  @Option(names = "--out", required = true, description = "resources folder of kith.text")
  private Path out;

  @Option(names = "--keep-emotions", description = "use the emotions' weights already there")
  private boolean keepEmotions;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    if (!keepEmotions) {
      write(
          "emotions",
          Recipes.EMOTIONS.learn(GoEmotions.read(data.resolve("goemotions/train.tsv")))::write);
    }
    var emotions = EnglishEmotions.load(file("emotions"));
    var sentences = OffMyChest.read(data.resolve("offmychest/labeled_training_set.csv"), emotions);
    write("disclosure", Recipes.DISCLOSURE.learn(sentences)::write);
    write("reply", Recipes.REPLIES.learn(Epitome.read(data.resolve("epitome"), emotions))::write);
  }

  private Path file(String reader) {
    return out.resolve("kith/text").resolve(reader).resolve("english.weights");
  }

  private void write(String reader, Weights weights) {
    try {
      Files.createDirectories(file(reader).getParent());
      try (var stream = new BufferedOutputStream(Files.newOutputStream(file(reader)))) {
        weights.write(stream);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FunctionalInterface
  private interface Weights {
    void write(OutputStream stream) throws IOException;
  }
}
