package kith.text.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Where to cut a ranking so that the answers above are yes. */
final class Cut {
  /** What is to be as high as possible. */
  enum Aim {
    /** F1 of yes. */
    YES {
      @Override
      double of(int hits, int above, int yes, int all) {
        return f1(hits, above, yes);
      }
    },
    /** Mean of the F1 of yes and the F1 of no. */
    BOTH {
      @Override
      double of(int hits, int above, int yes, int all) {
        return (f1(hits, above, yes) + f1(all - above - yes + hits, all - above, all - yes)) / 2;
      }
    };

    abstract double of(int hits, int above, int yes, int all);
  }

  private Cut() {}

  static double f1(int hits, int above, int yes) {
    return hits == 0 ? 0 : 2.0 * hits / (above + yes);
  }

  /** The best cut after smoothing over neighbouring ranks, so that no single text decides it. */
  static float best(float[] scores, boolean[] answers, Aim aim) {
    var order = IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparing(text -> -scores[text]))
        .toList();
    int yes =
        (int) IntStream.range(0, answers.length).filter(text -> answers[text]).count();
    var sums = new double[scores.length + 1];
    int hits = 0;
    for (int rank = 0; rank < scores.length; rank++) {
      hits += answers[order.get(rank)] ? 1 : 0;
      sums[rank + 1] = sums[rank] + aim.of(hits, rank + 1, yes, scores.length);
    }
    int rank = bestRank(sums);
    return (scores[order.get(rank)] + scores[order.get(Math.min(rank + 1, scores.length - 1))]) / 2;
  }

  private static int bestRank(double[] sums) {
    var smooth = new double[sums.length - 1];
    for (int rank = 0; rank < smooth.length; rank++) {
      int reach = Math.max(1, (rank + 1) / 8);
      int from = Math.max(0, rank - reach);
      int to = Math.min(smooth.length, rank + reach + 1);
      smooth[rank] = (sums[to] - sums[from]) / (to - from);
    }
    double best = Arrays.stream(smooth).max().orElse(0);
    return IntStream.range(0, smooth.length)
        .filter(rank -> smooth[rank] == best)
        .findFirst()
        .orElse(0);
  }
}
