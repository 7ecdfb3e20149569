package kith.text.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.text.emotions.EnglishEmotions;
import org.jspecify.annotations.Nullable;
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
      description =
          "folder with goemotions, epitome and offmychest; without it only what the written notes teach is learned")
  private @Nullable Path data;

  @Option(
      names = "--written",
      defaultValue = "text/src/train",
      description = "folder with the notes and cries written for Kith (${DEFAULT-VALUE})")
  private Path written;

  @Option(
      names = "--built-on",
      defaultValue = "text/src/test/resources/kith/text",
      description = "folder with those that the rules were built on (${DEFAULT-VALUE})")
  private Path built;

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
    try {
      write(
          "notes",
          Recipes.NOTES.learn(
                  NoteCorpus.read(written.resolve("notes"), built.resolve("notes/notes.jsonl")))
              ::write);
      write(
          "crisis",
          Recipes.CRISIS.learn(CrisisCorpus.read(
              written.resolve("crisis"),
              built.resolve("crisis/cases.tsv"),
              written.resolve("notes")))::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (data != null) {
      learnFrom(data);
    }
  }

  private void learnFrom(Path data) {
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
