package kith.text.train;

import java.util.Arrays;
import kith.text.model.LinearModel;

/** Mean and standard deviation of every output. */
record Spread(float[] means, float[] deviations) {
  static Spread of(float[][] scores) {
    int outputs = scores[0].length;
    var means = new float[outputs];
    var deviations = new float[outputs];
    for (int output = 0; output < outputs; output++) {
      double sum = 0;
      double squares = 0;
      for (var row : scores) {
        sum += row[output];
        squares += (double) row[output] * row[output];
      }
      double mean = sum / scores.length;
      means[output] = (float) mean;
      deviations[output] = (float) Math.sqrt(squares / scores.length - mean * mean + 1e-12);
    }
    return new Spread(means, deviations);
  }

  float of(float[] scores, int output) {
    return (scores[output] - means[output]) / deviations[output];
  }

  float[] all(float[] scores) {
    var all = new float[scores.length];
    for (int output = 0; output < all.length; output++) {
      all[output] = of(scores, output);
    }
    return all;
  }

  float[][] each(float[][] scores) {
    return Arrays.stream(scores).map(this::all).toArray(float[][]::new);
  }

  LinearModel standardise(LinearModel model) {
    return model.standardised(means, deviations);
  }
}
