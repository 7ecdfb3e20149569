package kith.text.train;

import java.util.List;

/** A text as the model sees it: rows of the vocabulary, and how much each counts. */
record Sparse(int[] rows, float[] values) {
  Sparse(List<Integer> rows, List<Float> values) {
    this(rows.stream().mapToInt(Integer::intValue).toArray(), new float[values.size()]);
    for (int i = 0; i < this.values.length; i++) {
      this.values[i] = values.get(i);
    }
  }

  float dot(float[] weights) {
    float sum = 0;
    for (int i = 0; i < rows.length; i++) {
      sum += weights[rows[i]] * values[i];
    }
    return sum;
  }
}
