package kith.text.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import kith.text.model.Network;
import kith.text.model.Scanner;
import kith.text.model.Tokens;
import kith.text.model.Vectors;

/**
 * Learns a {@link Network} that begins with the words' vectors as they are.
 *
 * @param width how many numbers of a word's vector are used, the weightiest
 * @param rounds how often every text is seen
 * @param drop share of features and hidden units held back
 * @param wordDrop share of words held back
 * @param rate of learning at the beginning; it falls to nothing
 * @param wordRate the same for the words' vectors
 */
record NetworkLearner(
    int width,
    int filters,
    int hidden,
    int rounds,
    float drop,
    float wordDrop,
    float rate,
    float wordRate,
    long seed) {
  private static final int BATCH = 64;
  private static final int MOST_WORDS = 48;
  private static final float LENGTH = 4;

  /** What is known of the words before: their vectors, and where each begins. */
  private record Words(Map<Integer, Integer> rows, float[] vectors, int shipped) {}

  /** @param targets by text, then by question: 0 for no, 1 for yes, or between */
  Network learn(List<Tokens> texts, float[][] targets) {
    var random = new SplittableRandom(seed);
    var words = words(texts);
    var shape = new Network.Shape(width, filters, hidden, targets[0].length);
    var weights = begin(shape, targets, random);
    var layers = Slopes.Layers.of(words.vectors, weights);
    var slopes = new Slopes(shape, layers, drop, random);
    var rows = texts.stream().map(text -> rows(text, words)).toList();
    var order = new int[texts.size()];
    Arrays.setAll(order, i -> i);
    int steps = rounds * (order.length / BATCH);
    int time = 0;
    for (int round = 0; round < rounds; round++) {
      shuffle(order, random);
      for (int from = 0; from + BATCH <= order.length; from += BATCH) {
        var touched = new HashMap<Integer, Boolean>();
        for (int i = from; i < from + BATCH; i++) {
          int[] kept = held(rows.get(order[i]), random);
          for (int row : kept) {
            touched.put(row, true);
          }
          slopes.add(kept, targets[order[i]]);
        }
        float left = 1 - (float) time / steps;
        time++;
        layers.step(rate * left, time);
        for (int row : touched.keySet()) {
          if (row >= 0) {
            layers.words().step(row * (width + 1), (row + 1) * (width + 1), wordRate * left, time);
          }
        }
      }
    }
    return new Network(shape, vectors(words), weights);
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private int[] held(int[] rows, SplittableRandom random) {
    return Arrays.stream(rows)
        .map(row -> random.nextFloat() < wordDrop ? -1 : row)
        .toArray();
  }

  /** All words that have vectors, and those of the texts that are read by their pieces. */
  private Words words(List<Tokens> texts) {
    var shipped = Vectors.english();
    var starts = new LinkedHashMap<Integer, float[]>();
    for (int key : shipped.keys()) {
      starts.put(key, Objects.requireNonNull(shipped.at(key)));
    }
    int size = starts.size();
    var alike = new HashMap<Integer, Integer>();
    var found = new int[Vectors.LONGEST_WORD];
    for (var text : texts) {
      for (int token = 0; token < text.count(); token++) {
        int count = shipped.rows(text, token, found);
        if (count == 1) {
          alike.put(text.hash(token), found[0]);
        } else if (count > 1 && !starts.containsKey(text.hash(token))) {
          var sum = new float[shipped.width()];
          shipped.add(text, token, sum);
          starts.put(text.hash(token), sum);
        }
      }
    }
    var rows = new HashMap<Integer, Integer>();
    var vectors = new float[starts.size() * (width + 1)];
    starts.forEach((key, vector) -> {
      int row = rows.size();
      rows.put(key, row);
      double whole = length(vector, vector.length);
      double part = length(vector, width);
      for (int i = 0; i < width; i++) {
        vectors[row * (width + 1) + i] = (float) (vector[i] * LENGTH / part);
      }
      vectors[row * (width + 1) + width] = (float) (Math.log(whole + .05) + 1.5);
    });
    rows.putAll(alike);
    return new Words(rows, vectors, size);
  }

  private static double length(float[] vector, int width) {
    double sum = 1e-12;
    for (int i = 0; i < width; i++) {
      sum += vector[i] * vector[i];
    }
    return Math.sqrt(sum);
  }

  private static int[] rows(Tokens text, Words words) {
    var rows = new ArrayList<Integer>();
    for (int token = 0; token < text.count() && rows.size() < MOST_WORDS; token++) {
      var row = words.rows.get(text.hash(token));
      if (row != null) {
        rows.add(row);
      }
    }
    return rows.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Network.Weights begin(
      Network.Shape shape, float[][] targets, SplittableRandom random) {
    var weights = Network.Weights.of(shape);
    spread(weights.filters(), shape.width() * Network.SPAN, random);
    spread(weights.inner(), shape.features(), random);
    spread(weights.outer(), shape.hidden(), random);
    spread(weights.around(), shape.features(), random);
    for (int i = 0; i < shape.outputs(); i++) {
      double yes = .5;
      for (var target : targets) {
        yes += target[i];
      }
      double share = yes / (targets.length + 1);
      weights.biases()[i] = (float) Math.log(share / (1 - share));
    }
    return weights;
  }

  private static void spread(float[] weights, int inputs, SplittableRandom random) {
    double reach = 1 / Math.sqrt(inputs);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) random.nextDouble(-reach, reach);
    }
  }

  /** Those of the texts' words that have no row of their own elsewhere are read by their pieces again. */
  private Vectors vectors(Words words) {
    int[] keys = Vectors.english().keys();
    var vectors = new ArrayList<float[]>();
    for (int row = 0; row < words.shipped; row++) {
      vectors.add(Arrays.copyOfRange(words.vectors, row * (width + 1), (row + 1) * (width + 1)));
    }
    return Vectors.of(keys, vectors);
  }

  static List<Tokens> scan(List<String> texts) {
    return texts.stream().map(Scanner::scan).toList();
  }
}
