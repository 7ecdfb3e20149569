package kith.text.model;

/**
 * Rows of weights in 16 bits each. Rows are added four at once, and sums are of another type than the rows, so that the
 * compiler knows them apart and takes many numbers in one step. Immutable.
 */
final class Rows {
  private static final int AT_ONCE = 4;

  private final int width;
  private final short[] rows;
  private final float[] steps;

  private Rows(int width, short[] rows, float[] steps) {
    this.width = width;
    this.rows = rows;
    this.steps = steps;
  }

  /** Every row rounded to steps of its own. */
  static Rows of(float[] weights, int width) {
    var rows = new short[weights.length];
    var steps = new float[weights.length / width];
    for (int row = 0; row < steps.length; row++) {
      float largest = Float.MIN_NORMAL;
      for (int i = row * width; i < (row + 1) * width; i++) {
        largest = Math.max(largest, Math.abs(weights[i]));
      }
      steps[row] = largest / Short.MAX_VALUE;
      for (int i = row * width; i < (row + 1) * width; i++) {
        rows[i] = (short) Math.round(weights[i] / steps[row]);
      }
    }
    return new Rows(width, rows, steps);
  }

  /** Two tables of as many rows each, side by side. */
  static Rows beside(float[] left, int leftWidth, float[] right, int rightWidth) {
    int width = leftWidth + rightWidth;
    var both = new float[left.length + right.length];
    for (int row = 0; row < both.length / width; row++) {
      System.arraycopy(left, row * leftWidth, both, row * width, leftWidth);
      System.arraycopy(right, row * rightWidth, both, row * width + leftWidth, rightWidth);
    }
    return of(both, width);
  }

  /** Adds each row as often as its number says. */
  void add(float[] times, float[] sums) {
    var begins = new int[times.length + AT_ONCE];
    var counts = new float[times.length + AT_ONCE];
    int used = 0;
    for (int row = 0; row < times.length; row++) {
      begins[used] = row * width;
      counts[used] = times[row] * steps[row];
      used += times[row] == 0 ? 0 : 1;
    }
    for (int i = used; i < used + AT_ONCE; i++) {
      begins[i] = 0;
      counts[i] = 0;
    }
    for (int from = 0; from < used; from += AT_ONCE) {
      addFour(begins, counts, from, sums);
    }
  }

  private void addFour(int[] begins, float[] counts, int from, float[] sums) {
    short[] weights = rows;
    int first = begins[from];
    int second = begins[from + 1];
    int third = begins[from + 2];
    int fourth = begins[from + 3];
    float a = counts[from];
    float b = counts[from + 1];
    float c = counts[from + 2];
    float d = counts[from + 3];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += a * weights[first + i]
          + b * weights[second + i]
          + c * weights[third + i]
          + d * weights[fourth + i];
    }
  }
}
