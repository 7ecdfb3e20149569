package kith.text.train;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Chooses cuts on one half of the groups and decides the other half by them, and the other way round. */
final class Halves {
  static final int TIMES = 6;

  private Halves() {}

  /** Indices of one half in the given round. */
  static int[] of(List<Example> examples, int round, int half) {
    return IntStream.range(0, examples.size())
        .filter(i -> side(examples.get(i).group(), round) == half)
        .toArray();
  }

  private static int side(String group, int round) {
    return new SplittableRandom(group.hashCode() * 31L + round * 7919L).nextInt(2);
  }

  static float[] pick(float[] values, int[] indices) {
    var picked = new float[indices.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = values[indices[i]];
    }
    return picked;
  }

  static boolean[] pick(boolean[] values, int[] indices) {
    var picked = new boolean[indices.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = values[indices[i]];
    }
    return picked;
  }

  static int[] pick(int[] values, int[] indices) {
    return IntStream.of(indices).map(i -> values[i]).toArray();
  }

  static float[][] pick(float[][] values, int[] indices) {
    return IntStream.of(indices).mapToObj(i -> values[i]).toArray(float[][]::new);
  }
}
