package kith.bench.minilm;

import java.nio.file.Path;
import kith.text.train.FrozenVectors;

/** What MiniLM's sentence vectors gain in reading emotions, for comparison with Kith's readers; the argument is the data's folder. */
public final class Comparison {
  private Comparison() {}

  public static void main(String[] args) {
    try (var model = MiniLm.load()) {
      System.out.println("macro-F1 of 28 labels, Ekman, sentiment: "
          + FrozenVectors.measure(Path.of(args[0]), model::vectors));
    }
  }
}
