package kith.text.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Several questions about a text, answered by a small network over its words' vectors: their weighted mean, their maximum, and
 * the strongest answer of each filter that sees three neighbours; then one hidden layer, and a way around it. Immutable
 * but for what it remembers to be faster.
 */
public final class Network {
  /** How many neighbouring words a filter sees. */
  public static final int SPAN = 3;

  private final Shape shape;
  private final Vectors words;
  private final Weights weights;
  private final Rows filters;
  private final Rows innerAndAround;
  private final Rows outer;
  private final AtomicReferenceArray<float[]> seen;

  /**
   * @param width of a word's vector, without its weight
   * @param filters that see three neighbours
   * @param hidden units
   * @param outputs answers
   */
  public record Shape(int width, int filters, int hidden, int outputs) {
    /** What the hidden layer sees. */
    public int features() {
      return 2 * width + filters;
    }
  }

  /**
   * @param filters by number of the vector, then by place among the neighbours, then by filter
   * @param filterBiases by filter
   * @param inner by feature, then by hidden unit
   * @param innerBiases by hidden unit
   * @param outer by hidden unit, then by output
   * @param around by feature, then by output
   * @param biases by output
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Weights(
      float[] filters,
      float[] filterBiases,
      float[] inner,
      float[] innerBiases,
      float[] outer,
      float[] around,
      float[] biases) {
    public static Weights of(Shape shape) {
      return new Weights(
          new float[shape.width * SPAN * shape.filters],
          new float[shape.filters],
          new float[shape.features() * shape.hidden],
          new float[shape.hidden],
          new float[shape.hidden * shape.outputs],
          new float[shape.features() * shape.outputs],
          new float[shape.outputs]);
    }

    public float[][] all() {
      return new float[][] {filters, filterBiases, inner, innerBiases, outer, around, biases};
    }
  }

  /** @param words vectors whose last number is the logarithm of a word's weight in the mean */
  public Network(Shape shape, Vectors words, Weights weights) {
    this.shape = shape;
    this.words = words;
    this.weights = weights;
    this.filters = Rows.of(weights.filters, SPAN * shape.filters);
    this.innerAndAround = Rows.beside(weights.inner, shape.hidden, weights.around, shape.outputs);
    this.outer = Rows.of(weights.outer, shape.outputs);
    this.seen = new AtomicReferenceArray<>(words.size());
  }

  public static Network read(InputStream stream) throws IOException {
    var in = new DataInputStream(stream);
    var shape = new Shape(in.readInt(), in.readInt(), in.readInt(), in.readInt());
    var words = Vectors.read(stream);
    var weights = Weights.of(shape);
    for (var part : weights.all()) {
      ByteBuffer.wrap(in.readNBytes(part.length * Float.BYTES)).asFloatBuffer().get(part);
    }
    return new Network(shape, words, weights);
  }

  public void write(OutputStream stream) throws IOException {
    var out = new DataOutputStream(stream);
    for (int size : new int[] {shape.width, shape.filters, shape.hidden, shape.outputs}) {
      out.writeInt(size);
    }
    words.write(out);
    for (var part : weights.all()) {
      for (float weight : part) {
        out.writeFloat(weight);
      }
    }
    out.flush();
  }

  /** The logarithm of the odds of every yes. */
  public float[] scores(Tokens tokens) {
    float[] both = Arrays.copyOf(weights.innerBiases, shape.hidden + shape.outputs);
    System.arraycopy(weights.biases, 0, both, shape.hidden, shape.outputs);
    innerAndAround.add(features(tokens), both);
    var hidden = new float[shape.hidden];
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = Math.max(both[i], 0);
    }
    float[] sums = Arrays.copyOfRange(both, shape.hidden, both.length);
    outer.add(hidden, sums);
    return sums;
  }

  private float[] features(Tokens tokens) {
    var sums = new Sums(shape);
    var row = new int[Vectors.LONGEST_WORD];
    for (int token = 0; token < tokens.count(); token++) {
      int count = words.rows(tokens, token, row);
      if (count > 0) {
        sums.add(seen(row, count), weights.filterBiases);
      }
    }
    return sums.features(weights.filterBiases);
  }

  /** A word's vector, its weight, and what each filter makes of it in each of its places. */
  private float[] seen(int[] rows, int count) {
    if (count == 1) {
      return seen(rows[0]);
    }
    var mean = new float[shape.width + 1 + SPAN * shape.filters];
    for (int i = 0; i < count; i++) {
      float[] part = seen(rows[i]);
      for (int j = 0; j < mean.length; j++) {
        mean[j] += part[j] / count;
      }
    }
    return mean;
  }

  private float[] seen(int row) {
    float[] known = seen.getAcquire(row);
    if (known != null) {
      return known;
    }
    var word = new float[shape.width + 1];
    words.add(row, 1, word);
    var filtered = new float[SPAN * shape.filters];
    filters.add(Arrays.copyOf(word, shape.width), filtered);
    var made = Arrays.copyOf(word, word.length + filtered.length);
    made[shape.width] = (float) Math.exp(word[shape.width]);
    System.arraycopy(filtered, 0, made, word.length, filtered.length);
    seen.setRelease(row, made);
    return made;
  }

  /**
   * What is gathered from the words one after the other, in numbers of another type than theirs, so that the compiler knows them
   * apart and takes several at once.
   */
  private static final class Sums {
    private final int width;
    private final int filters;
    private final double[] mean;
    private final double[] most;
    private final double[] strongest;
    private final double[] ahead;
    private final double[] here;
    private double weight;

    Sums(Shape shape) {
      width = shape.width;
      filters = shape.filters;
      mean = new double[width];
      most = new double[width];
      strongest = new double[filters];
      ahead = new double[filters];
      here = new double[filters];
      Arrays.fill(most, Double.NEGATIVE_INFINITY);
    }

    /** A word is the last of the neighbours before it, the middle of its own, the first of those after it. */
    void add(float[] word, float[] biases) {
      float share = word[width];
      for (int i = 0; i < width; i++) {
        mean[i] += share * word[i];
      }
      for (int i = 0; i < width; i++) {
        most[i] = Math.max(most[i], word[i]);
      }
      int first = width + 1;
      int middle = first + filters;
      int last = middle + filters;
      if (weight > 0) {
        for (int i = 0; i < filters; i++) {
          strongest[i] = Math.max(strongest[i], here[i] + word[last + i] + biases[i]);
        }
      }
      for (int i = 0; i < filters; i++) {
        here[i] = ahead[i] + word[middle + i];
      }
      for (int i = 0; i < filters; i++) {
        ahead[i] = word[first + i];
      }
      weight += share;
    }

    float[] features(float[] biases) {
      var features = new float[2 * width + filters];
      if (weight == 0) {
        return features;
      }
      for (int i = 0; i < width; i++) {
        features[i] = (float) (mean[i] / weight);
        features[width + i] = (float) most[i];
      }
      for (int i = 0; i < filters; i++) {
        features[2 * width + i] = (float) Math.max(strongest[i], here[i] + biases[i]);
      }
      return features;
    }
  }
}
