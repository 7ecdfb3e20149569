package kith.text.train;

/** Moves weights against their slopes, each at its own pace (Kingma and Ba 2015). */
final class Adam {
  private static final float FIRST = .9f;
  private static final float SECOND = .999f;
  private static final float LEAST = 1e-8f;

  private final float[] weights;
  private final float[] slopes;
  private final float[] means;
  private final float[] squares;

  Adam(float[] weights) {
    this.weights = weights;
    slopes = new float[weights.length];
    means = new float[weights.length];
    squares = new float[weights.length];
  }

  float[] weights() {
    return weights;
  }

  float[] slopes() {
    return slopes;
  }

  /** @param time how many steps were taken, this one included */
  void step(float rate, int time) {
    step(0, weights.length, rate, time);
  }

  /** Moves only some, and forgets their slopes. */
  void step(int from, int to, float rate, int time) {
    float pace =
        (float) (rate * Math.sqrt(1 - Math.pow(SECOND, time)) / (1 - Math.pow(FIRST, time)));
    for (int i = from; i < to; i++) {
      float slope = slopes[i];
      means[i] = FIRST * means[i] + (1 - FIRST) * slope;
      squares[i] = SECOND * squares[i] + (1 - SECOND) * slope * slope;
      weights[i] -= pace * means[i] / ((float) Math.sqrt(squares[i]) + LEAST);
      slopes[i] = 0;
    }
  }
}
