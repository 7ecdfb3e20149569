package kith.text.train;

/** Logistic regression by Newton's method: how far each of a few scores is to be trusted. */
final class Weighing {
  private static final int ROUNDS = 30;

  private Weighing() {}

  /**
   * The bias and what each of the scores counts.
   *
   * @param rows the scores of each text
   * @param penalty of the squared weights, the bias's excepted
   */
  static float[] learn(float[][] rows, boolean[] answers, double penalty) {
    int width = rows[0].length + 1;
    var weights = new double[width];
    for (int round = 0; round < ROUNDS; round++) {
      var slopes = new double[width];
      var bends = new double[width][width];
      for (int i = 0; i < answers.length; i++) {
        add(rows[i], answers[i], weights, slopes, bends);
      }
      for (int j = 1; j < width; j++) {
        slopes[j] += penalty * weights[j];
        bends[j][j] += penalty;
      }
      var step = solve(bends, slopes);
      double largest = 0;
      for (double part : step) {
        largest = Math.max(largest, Math.abs(part));
      }
      for (int j = 0; j < width; j++) {
        weights[j] -= step[j] * Math.min(1, 2 / largest);
      }
      if (largest < 1e-6) {
        break;
      }
    }
    var learned = new float[width];
    for (int j = 0; j < width; j++) {
      learned[j] = (float) weights[j];
    }
    return learned;
  }

  private static void add(
      float[] row, boolean answer, double[] weights, double[] slopes, double[][] bends) {
    double share = 1 / (1 + Math.exp(-score(weights, row)));
    double bend = Math.max(share * (1 - share), 1e-9);
    double miss = share - (answer ? 1 : 0);
    for (int j = 0; j < slopes.length; j++) {
      double left = j == 0 ? 1 : row[j - 1];
      slopes[j] += miss * left;
      bends[j][0] += bend * left;
      double bent = bend * left;
      for (int k = 1; k <= j; k++) {
        bends[j][k] += bent * row[k - 1];
      }
    }
  }

  private static double score(double[] weights, float[] row) {
    double sum = weights[0];
    for (int i = 0; i < row.length; i++) {
      sum += weights[i + 1] * row[i];
    }
    return sum;
  }

  /** By elimination, from the lower half alone; the matrix is positive, so no rows need to change places. */
  private static double[] solve(double[][] half, double[] values) {
    int width = values.length;
    for (int i = 0; i < width; i++) {
      for (int j = i + 1; j < width; j++) {
        half[i][j] = half[j][i];
      }
    }
    for (int i = 0; i < width; i++) {
      for (int j = i + 1; j < width; j++) {
        double factor = half[j][i] / half[i][i];
        for (int k = i; k < width; k++) {
          half[j][k] -= factor * half[i][k];
        }
        values[j] -= factor * values[i];
      }
    }
    var solved = new double[width];
    for (int i = width - 1; i >= 0; i--) {
      double rest = values[i];
      for (int k = i + 1; k < width; k++) {
        rest -= half[i][k] * solved[k];
      }
      solved[i] = rest / half[i][i];
    }
    return solved;
  }
}
