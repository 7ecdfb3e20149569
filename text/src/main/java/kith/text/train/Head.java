package kith.text.train;

import java.util.Arrays;
import java.util.SplittableRandom;

/** One hidden layer over vectors that somebody else made, for comparison. */
final class Head {
  private static final int HIDDEN = 256;
  private static final int BATCH = 64;
  private static final int ROUNDS = 10;
  private static final float RATE = .001f;
  private static final float DROP = .3f;

  private final int width;
  private final int outputs;
  private final Adam inner;
  private final Adam innerBiases;
  private final Adam outer;
  private final Adam biases;
  private final SplittableRandom random;

  private Head(int width, int outputs, long seed) {
    this.width = width;
    this.outputs = outputs;
    random = new SplittableRandom(seed);
    inner = new Adam(spread(width * HIDDEN, width));
    innerBiases = new Adam(new float[HIDDEN]);
    outer = new Adam(spread(HIDDEN * outputs, HIDDEN));
    biases = new Adam(new float[outputs]);
  }

  static Head learn(float[][] vectors, boolean[][] answers, long seed) {
    var head = new Head(vectors[0].length, answers[0].length, seed);
    var order = new int[vectors.length];
    Arrays.setAll(order, i -> i);
    int steps = ROUNDS * (order.length / BATCH);
    int time = 0;
    for (int round = 0; round < ROUNDS; round++) {
      head.shuffle(order);
      for (int from = 0; from + BATCH <= order.length; from += BATCH) {
        for (int i = from; i < from + BATCH; i++) {
          head.add(vectors[order[i]], answers[order[i]]);
        }
        float rate = RATE * (1 - (float) time / steps);
        time++;
        for (var part : new Adam[] {head.inner, head.innerBiases, head.outer, head.biases}) {
          part.step(rate, time);
        }
      }
    }
    return head;
  }

  private float[] spread(int size, int inputs) {
    double reach = 1 / Math.sqrt(inputs);
    var weights = new float[size];
    for (int i = 0; i < size; i++) {
      weights[i] = (float) random.nextDouble(-reach, reach);
    }
    return weights;
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private float[] hidden(float[] vector) {
    var hidden = innerBiases.weights().clone();
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < HIDDEN; j++) {
        hidden[j] += vector[i] * inner.weights()[i * HIDDEN + j];
      }
    }
    for (int j = 0; j < HIDDEN; j++) {
      hidden[j] = Math.max(hidden[j], 0);
    }
    return hidden;
  }

  private float[] scores(float[] hidden, float grown) {
    var scores = biases.weights().clone();
    for (int j = 0; j < HIDDEN; j++) {
      for (int output = 0; output < outputs; output++) {
        scores[output] += grown * hidden[j] * outer.weights()[j * outputs + output];
      }
    }
    return scores;
  }

  float[] scores(float[] vector) {
    return scores(hidden(vector), 1);
  }

  private void add(float[] vector, boolean[] answers) {
    float grown = 1 / (1 - DROP);
    float[] hidden = hidden(vector);
    for (int j = 0; j < HIDDEN; j++) {
      hidden[j] = random.nextFloat() < DROP ? 0 : hidden[j];
    }
    float[] misses = scores(hidden, grown);
    for (int output = 0; output < outputs; output++) {
      misses[output] = (float) (1 / (1 + Math.exp(-misses[output]))) - (answers[output] ? 1 : 0);
      biases.slopes()[output] += misses[output];
    }
    var slopes = new float[HIDDEN];
    for (int j = 0; j < HIDDEN; j++) {
      if (hidden[j] > 0) {
        for (int output = 0; output < outputs; output++) {
          int weight = j * outputs + output;
          outer.slopes()[weight] += grown * hidden[j] * misses[output];
          slopes[j] += grown * outer.weights()[weight] * misses[output];
        }
        innerBiases.slopes()[j] += slopes[j];
      }
    }
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < HIDDEN; j++) {
        inner.slopes()[i * HIDDEN + j] += vector[i] * slopes[j];
      }
    }
  }
}
