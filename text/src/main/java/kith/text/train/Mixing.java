package kith.text.train;

import java.util.Arrays;
import kith.text.reply.Mechanisms;

/**
 * Multinomial logistic regression over a few standardised features, by accelerated gradient descent (Nesterov 1983).
 *
 * @param weights by level: one for each feature, and the bias as the last
 */
record Mixing(double[][] weights) {
  /** Of the squared weights, for each text learned from. */
  private static final double PENALTY = .04;

  private static final int ROUNDS = 150;

  static Mixing learn(float[][] features, int[] levels) {
    int width = features[0].length + 1;
    double penalty = PENALTY * levels.length;
    double step = 1 / (steepest(features) / 2 + penalty);
    var ahead = new Mixing(new double[Mechanisms.LEVELS][width]);
    var weights = ahead.weights;
    double pace = 1;
    for (int round = 0; round < ROUNDS; round++) {
      var slopes = ahead.slopes(features, levels, penalty);
      double faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
      var next = new double[Mechanisms.LEVELS][width];
      var further = new double[Mechanisms.LEVELS][width];
      for (int level = 0; level < Mechanisms.LEVELS; level++) {
        for (int i = 0; i < width; i++) {
          next[level][i] = ahead.weights[level][i] - step * slopes[level][i];
          further[level][i] =
              next[level][i] + (pace - 1) / faster * (next[level][i] - weights[level][i]);
        }
      }
      weights = next;
      ahead = new Mixing(further);
      pace = faster;
    }
    return new Mixing(weights);
  }

  /** The largest eigenvalue of the features' products, the bias counting as a feature of one; by power iteration. */
  private static double steepest(float[][] features) {
    var direction = new double[features[0].length + 1];
    Arrays.fill(direction, 1);
    double value = 0;
    for (int round = 0; round < 50; round++) {
      var turned = new double[direction.length];
      for (var row : features) {
        add(turned, row, dot(direction, row));
      }
      value = Math.sqrt(Arrays.stream(turned).map(part -> part * part).sum());
      for (int i = 0; i < turned.length; i++) {
        direction[i] = turned[i] / value;
      }
    }
    return value;
  }

  private double[][] slopes(float[][] features, int[] levels, double penalty) {
    var slopes = new double[Mechanisms.LEVELS][features[0].length + 1];
    for (int text = 0; text < levels.length; text++) {
      float[] scores = scores(features[text]);
      double sum = 0;
      for (float score : scores) {
        sum += Math.exp(score);
      }
      for (int level = 0; level < Mechanisms.LEVELS; level++) {
        double miss = Math.exp(scores[level]) / sum - (levels[text] == level ? 1 : 0);
        add(slopes[level], features[text], miss);
      }
    }
    for (int level = 0; level < Mechanisms.LEVELS; level++) {
      for (int i = 0; i < features[0].length; i++) {
        slopes[level][i] += penalty * weights[level][i];
      }
    }
    return slopes;
  }

  private static void add(double[] sums, float[] row, double by) {
    for (int i = 0; i < row.length; i++) {
      sums[i] += by * row[i];
    }
    sums[row.length] += by;
  }

  private static double dot(double[] weights, float[] row) {
    double sum = weights[row.length];
    for (int i = 0; i < row.length; i++) {
      sum += weights[i] * row[i];
    }
    return sum;
  }

  /** How much speaks for each level. */
  float[] scores(float[] features) {
    var scores = new float[Mechanisms.LEVELS];
    for (int level = 0; level < scores.length; level++) {
      scores[level] = (float) dot(weights[level], features);
    }
    return scores;
  }

  float[][] scores(float[][] features) {
    return Arrays.stream(features).map(this::scores).toArray(float[][]::new);
  }
}
