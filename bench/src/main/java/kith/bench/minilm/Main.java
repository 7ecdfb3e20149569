package kith.bench.minilm;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import kith.text.model.Vectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws the words' vectors that kith.text ships with from MiniLM, which sees each word alone and as a feeling. */
@Command(
    name = "vectors",
    description = "Draws the words' vectors of kith.text from all-MiniLM-L6-v2.",
    mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {
  /** "Furious" alone is a film; so it is a feeling. */
  private static final String FELT = "I am so %s.";

  @Option(
      names = "--data",
      required = true,
      description = "folder with goemotions, epitome and offmychest, whose words get vectors")
  private Path data;

  @Option(names = "--out", required = true, description = "file to write")
  private Path out;

  @Option(names = "--width", defaultValue = "96", description = "numbers for each word")
  private int width;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    try (var model = MiniLm.load();
        var stream = new BufferedOutputStream(Files.newOutputStream(out))) {
      draw(model).write(stream);
    }
    return 0;
  }

  private Vectors draw(MiniLm model) {
    var list = new WordList(data, model.pieces());
    var inside = model.pieces().stream()
        .filter(piece -> piece.startsWith(WordPieces.INSIDE))
        .sorted()
        .toList();
    var ofWords = sum(
        model.vectors(list.said()),
        model.vectors(list.said().stream().map(FELT::formatted).toList()));
    var principal = new Principal(ofWords, width);
    var seen = new HashSet<Integer>();
    var keys = new ArrayList<Integer>();
    var vectors = new ArrayList<float[]>();
    for (int i = 0; i < ofWords.length; i++) {
      var word = list.words().get(i);
      if (seen.add(Vectors.key(word, false))) {
        keys.add(Vectors.key(word, false));
        vectors.add(scaled(principal.of(ofWords[i]), list.weight(word)));
      }
    }
    var ofPieces = model.vectorsOfPieces(inside);
    for (int i = 0; i < ofPieces.length; i++) {
      int key = Vectors.key(inside.get(i).substring(WordPieces.INSIDE.length()), true);
      if (seen.add(key)) {
        keys.add(key);
        vectors.add(scaled(principal.of(ofPieces[i]), 1));
      }
    }
    return Vectors.of(keys.stream().mapToInt(Integer::intValue).toArray(), List.copyOf(vectors));
  }

  private static float[][] sum(float[][] left, float[][] right) {
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < MiniLm.WIDTH; j++) {
        left[i][j] += right[i][j];
      }
    }
    return left;
  }

  private static float[] scaled(float[] vector, double length) {
    double sum = 0;
    for (float part : vector) {
      sum += part * part;
    }
    var scaled = new float[vector.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) (vector[i] * length / Math.sqrt(sum));
    }
    return scaled;
  }
}
