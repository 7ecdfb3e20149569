package kith.text.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.text.model.Questions;
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

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    write(
        Recipes.EMOTIONS.learn(GoEmotions.read(data.resolve("goemotions/train.tsv"))), "emotions");
  }

  private void write(Questions questions, String reader) {
    var file = out.resolve("kith/text").resolve(reader).resolve("english.weights");
    try {
      Files.createDirectories(file.getParent());
      try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
        questions.write(stream);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
