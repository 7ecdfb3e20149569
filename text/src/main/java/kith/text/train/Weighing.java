package kith.text.train;

/** Logistic regression over two scores by Newton's method: how far each is to be trusted. */
final class Weighing {
  private static final int WIDTH = 3;
  private static final int ROUNDS = 30;
  private static final double PENALTY = 1;

  private Weighing() {}

  /** The bias and what each of the scores counts. */
  static float[] learn(float[] left, float[] right, boolean[] answers) {
    var weights = new double[WIDTH];
    for (int round = 0; round < ROUNDS; round++) {
      var slopes = new double[WIDTH];
      var bends = new double[WIDTH][WIDTH];
      for (int i = 0; i < answers.length; i++) {
        var row = new double[] {1, left[i], right[i]};
        double share = 1 / (1 + Math.exp(-dot(weights, row)));
        double bend = Math.max(share * (1 - share), 1e-9);
        for (int j = 0; j < WIDTH; j++) {
          slopes[j] += (share - (answers[i] ? 1 : 0)) * row[j];
          for (int k = 0; k < WIDTH; k++) {
            bends[j][k] += bend * row[j] * row[k];
          }
        }
      }
      for (int j = 1; j < WIDTH; j++) {
        slopes[j] += PENALTY * weights[j];
        bends[j][j] += PENALTY;
      }
      var step = solve(bends, slopes);
      double largest = 0;
      for (double part : step) {
        largest = Math.max(largest, Math.abs(part));
      }
      for (int j = 0; j < WIDTH; j++) {
        weights[j] -= step[j] * Math.min(1, 2 / largest);
      }
      if (largest < 1e-7) {
        break;
      }
    }
    return new float[] {(float) weights[0], (float) weights[1], (float) weights[2]};
  }

  private static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  /** By elimination; the matrix is positive, so no rows need to change places. */
  private static double[] solve(double[][] matrix, double[] values) {
    for (int i = 0; i < WIDTH; i++) {
      for (int j = i + 1; j < WIDTH; j++) {
        double factor = matrix[j][i] / matrix[i][i];
        for (int k = i; k < WIDTH; k++) {
          matrix[j][k] -= factor * matrix[i][k];
        }
        values[j] -= factor * values[i];
      }
    }
    var solved = new double[WIDTH];
    for (int i = WIDTH - 1; i >= 0; i--) {
      double rest = values[i];
      for (int k = i + 1; k < WIDTH; k++) {
        rest -= matrix[i][k] * solved[k];
      }
      solved[i] = rest / matrix[i][i];
    }
    return solved;
  }
}
