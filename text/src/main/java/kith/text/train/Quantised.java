package kith.text.train;

import java.util.List;
import kith.text.model.LinearModel;

/** Weights in one byte each. */
final class Quantised {
  private Quantised() {}

  /** @param columns for each question the weights by row, and the bias as the last */
  static LinearModel model(Lexing lexing, List<float[]> columns) {
    int[] keys = lexing.keys();
    for (var weights : columns) {
      for (int row = 0; row < keys.length; row++) {
        weights[row] *= (float) lexing.length(row);
      }
    }
    int outputs = columns.size();
    var rows = new byte[keys.length * outputs];
    var scales = new float[outputs];
    var biases = new float[outputs];
    for (int output = 0; output < outputs; output++) {
      var weights = columns.get(output);
      float largest = 1e-9f;
      for (int row = 0; row < keys.length; row++) {
        largest = Math.max(largest, Math.abs(weights[row]));
      }
      scales[output] = largest / Byte.MAX_VALUE;
      biases[output] = weights[keys.length];
      for (int row = 0; row < keys.length; row++) {
        rows[row * outputs + output] = (byte) Math.round(weights[row] / scales[output]);
      }
    }
    return new LinearModel(keys, rows, scales, biases);
  }
}
