package kith.text.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
          "folder with goemotions, epitome and offmychest; without it only the reader of notes is learned")
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

  @Option(
      names = "--only",
      split = ",",
      description = "of notes, crisis, emotions, disclosure and reply only these; else all")
  private Set<String> only = Set.of();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    try {
      if (wanted("notes")) {
        write(
            "notes",
            Recipes.NOTES.learn(
                    NoteCorpus.read(written.resolve("notes"), built.resolve("notes/notes.jsonl")))
                ::write);
      }
      if (data != null) {
        learnFrom(data);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean wanted(String reader) {
    return only.isEmpty() || only.contains(reader);
  }

  private void learnFrom(Path data) throws IOException {
    if (wanted("crisis")) {
      learnCries(GoEmotions.texts(data.resolve("goemotions/train.tsv")));
    }
    if (wanted("emotions") && !keepEmotions) {
      write(
          "emotions",
          Recipes.EMOTIONS.learn(GoEmotions.read(data.resolve("goemotions/train.tsv")))::write);
    }
    if (wanted("disclosure")) {
      var sentences = OffMyChest.read(
          data.resolve("offmychest/labeled_training_set.csv"),
          EnglishEmotions.load(file("emotions")));
      write("disclosure", Recipes.DISCLOSURE.learn(sentences)::write);
    }
    if (wanted("reply")) {
      var replies = Epitome.read(data.resolve("epitome"), EnglishEmotions.load(file("emotions")));
      write("reply", Recipes.REPLIES.learn(replies)::write);
    }
  }

  private void learnCries(List<String> messages) throws IOException {
    int some = Recipes.CRISIS.everyday();
    var cases = CrisisCorpus.read(
        written.resolve("crisis"),
        built.resolve("crisis/cases.tsv"),
        written.resolve("notes"),
        messages.subList(0, some));
    write("crisis", Recipes.CRISIS.learn(cases, messages.subList(some, 2 * some))::write);
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
