package kith.text.train;

import java.util.Arrays;
import java.util.SplittableRandom;
import kith.text.model.Network;

/** One text's way through a {@link Network} that is learning, forward and back. */
final class Slopes {
  private final Network.Shape shape;
  private final Layers layers;
  private final float drop;
  private final SplittableRandom random;

  private final float[] features;
  private final float[] featureSlopes;
  private final boolean[] kept;
  private final float[] hidden;
  private final float[] hiddenSlopes;
  private final float[] scores;
  private final int[] places;
  private float[] vectors = new float[0];
  private float[] vectorSlopes = new float[0];
  private float[] filtered = new float[0];
  private float[] shares = new float[0];

  /** What is learned: the words' vectors, and each part of {@link Network.Weights}. */
  record Layers(
      Adam words,
      Adam filters,
      Adam filterBiases,
      Adam inner,
      Adam innerBiases,
      Adam outer,
      Adam around,
      Adam biases) {
    static Layers of(float[] words, Network.Weights weights) {
      return new Layers(
          new Adam(words),
          new Adam(weights.filters()),
          new Adam(weights.filterBiases()),
          new Adam(weights.inner()),
          new Adam(weights.innerBiases()),
          new Adam(weights.outer()),
          new Adam(weights.around()),
          new Adam(weights.biases()));
    }

    void step(float rate, int time) {
      for (var part :
          new Adam[] {filters, filterBiases, inner, innerBiases, outer, around, biases}) {
        part.step(rate, time);
      }
    }
  }

  Slopes(Network.Shape shape, Layers layers, float drop, SplittableRandom random) {
    this.shape = shape;
    this.layers = layers;
    this.drop = drop;
    this.random = random;
    features = new float[shape.features()];
    featureSlopes = new float[shape.features()];
    kept = new boolean[shape.features() + shape.hidden()];
    hidden = new float[shape.hidden()];
    hiddenSlopes = new float[shape.hidden()];
    scores = new float[shape.outputs()];
    places = new int[shape.width() + shape.filters()];
  }

  /**
   * Adds what the text says about every weight.
   *
   * @param words rows of the vectors; -1 for a word held back
   */
  void add(int[] words, float[] targets) {
    forward(words);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) (1 / (1 + Math.exp(-scores[i]))) - targets[i];
    }
    back(words);
  }

  private void forward(int[] words) {
    int width = shape.width();
    int filters = shape.filters();
    int count = words.length;
    if (vectors.length < count * width) {
      vectors = new float[count * width];
      vectorSlopes = new float[count * width];
      filtered = new float[count * Network.SPAN * filters];
      shares = new float[count];
    }
    Arrays.fill(filtered, 0, count * Network.SPAN * filters, 0);
    Arrays.fill(features, 0);
    float all = 0;
    for (int t = 0; t < count; t++) {
      int row = words[t] * (width + 1);
      if (words[t] < 0) {
        Arrays.fill(vectors, t * width, (t + 1) * width, 0);
        shares[t] = 0;
        continue;
      }
      System.arraycopy(layers.words().weights(), row, vectors, t * width, width);
      shares[t] = (float) Math.exp(layers.words().weights()[row + width]);
      all += shares[t];
      for (int i = 0; i < width; i++) {
        addRow(
            layers.filters().weights(),
            i * Network.SPAN * filters,
            vectors[t * width + i],
            filtered,
            t * Network.SPAN * filters,
            Network.SPAN * filters);
      }
    }
    for (int t = 0; t < count; t++) {
      shares[t] /= Math.max(all, 1e-9f);
      addRow(vectors, t * width, shares[t], features, 0, width);
    }
    strongest(count);
    outwards();
  }

  private void strongest(int count) {
    int width = shape.width();
    int filters = shape.filters();
    for (int i = 0; i < width; i++) {
      float most = count == 0 ? 0 : Float.NEGATIVE_INFINITY;
      for (int t = 0; t < count; t++) {
        if (vectors[t * width + i] > most) {
          most = vectors[t * width + i];
          places[i] = t;
        }
      }
      features[width + i] = most;
    }
    for (int f = 0; f < filters; f++) {
      float most = 0;
      places[width + f] = -1;
      for (int t = 0; t < count; t++) {
        float sum = layers.filterBiases().weights()[f];
        for (int place = 0; place < Network.SPAN; place++) {
          int at = t - 1 + place;
          if (at >= 0 && at < count) {
            sum += filtered[(at * Network.SPAN + place) * filters + f];
          }
        }
        if (sum > most) {
          most = sum;
          places[width + f] = t;
        }
      }
      features[2 * width + f] = most;
    }
  }

  private void outwards() {
    float grown = 1 / (1 - drop);
    for (int i = 0; i < kept.length; i++) {
      kept[i] = random.nextFloat() >= drop;
    }
    System.arraycopy(layers.innerBiases().weights(), 0, hidden, 0, hidden.length);
    System.arraycopy(layers.biases().weights(), 0, scores, 0, scores.length);
    for (int i = 0; i < features.length; i++) {
      features[i] *= kept[i] ? grown : 0;
      if (features[i] != 0) {
        addRow(layers.inner().weights(), i * hidden.length, features[i], hidden, 0, hidden.length);
        addRow(layers.around().weights(), i * scores.length, features[i], scores, 0, scores.length);
      }
    }
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = kept[features.length + i] ? Math.max(hidden[i], 0) * grown : 0;
      if (hidden[i] > 0) {
        addRow(layers.outer().weights(), i * scores.length, hidden[i], scores, 0, scores.length);
      }
    }
  }

  private void back(int[] words) {
    float grown = 1 / (1 - drop);
    int outputs = scores.length;
    addRow(scores, 0, 1, layers.biases().slopes(), 0, outputs);
    for (int i = 0; i < hidden.length; i++) {
      hiddenSlopes[i] = 0;
      if (hidden[i] > 0) {
        hiddenSlopes[i] = grown * dot(layers.outer().weights(), i * outputs, scores);
        addRow(scores, 0, hidden[i], layers.outer().slopes(), i * outputs, outputs);
        layers.innerBiases().slopes()[i] += hiddenSlopes[i];
      }
    }
    for (int i = 0; i < features.length; i++) {
      featureSlopes[i] = 0;
      if (kept[i]) {
        featureSlopes[i] = grown
            * (dot(layers.inner().weights(), i * hidden.length, hiddenSlopes)
                + dot(layers.around().weights(), i * outputs, scores));
        if (features[i] != 0) {
          addRow(
              hiddenSlopes,
              0,
              features[i],
              layers.inner().slopes(),
              i * hidden.length,
              hidden.length);
          addRow(scores, 0, features[i], layers.around().slopes(), i * outputs, outputs);
        }
      }
    }
    backToWords(words);
  }

  private void backToWords(int[] words) {
    int width = shape.width();
    int count = words.length;
    Arrays.fill(vectorSlopes, 0, count * width, 0);
    if (count == 0) {
      return;
    }
    for (int i = 0; i < width; i++) {
      vectorSlopes[places[i] * width + i] += featureSlopes[width + i];
    }
    backThroughFilters(count);
    float mean = 0;
    for (int t = 0; t < count; t++) {
      addRow(featureSlopes, 0, shares[t], vectorSlopes, t * width, width);
      mean += shares[t] * dotMean(t);
    }
    for (int t = 0; t < count; t++) {
      if (words[t] >= 0) {
        int row = words[t] * (width + 1);
        addRow(vectorSlopes, t * width, 1, layers.words().slopes(), row, width);
        layers.words().slopes()[row + width] += shares[t] * (dotMean(t) - mean);
      }
    }
  }

  private float dotMean(int t) {
    float sum = 0;
    for (int i = 0; i < shape.width(); i++) {
      sum += featureSlopes[i] * vectors[t * shape.width() + i];
    }
    return sum;
  }

  private void backThroughFilters(int count) {
    int width = shape.width();
    int filters = shape.filters();
    float[] weights = layers.filters().weights();
    float[] slopes = layers.filters().slopes();
    for (int f = 0; f < filters; f++) {
      float slope = featureSlopes[2 * width + f];
      int t = places[width + f];
      if (t < 0 || slope == 0) {
        continue;
      }
      layers.filterBiases().slopes()[f] += slope;
      for (int place = 0; place < Network.SPAN; place++) {
        int at = t - 1 + place;
        if (at < 0 || at >= count) {
          continue;
        }
        for (int i = 0; i < width; i++) {
          int weight = (i * Network.SPAN + place) * filters + f;
          slopes[weight] += slope * vectors[at * width + i];
          vectorSlopes[at * width + i] += slope * weights[weight];
        }
      }
    }
  }

  private static void addRow(float[] from, int at, float times, float[] sums, int to, int length) {
    for (int i = 0; i < length; i++) {
      sums[to + i] += times * from[at + i];
    }
  }

  private static float dot(float[] weights, int at, float[] row) {
    float sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += weights[at + i] * row[i];
    }
    return sum;
  }
}
