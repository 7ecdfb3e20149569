package kith.text.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What words mean, as directions in a small space: words that are used alike point alike. A word that has no row of its own
 * is read by its pieces. The longer a word's vector, the more it says; common words have short ones. Immutable.
 */
public final class Vectors {
  private static final int MAGIC = 0x4B495456;
  private static final int PIECE = 0x2323;
  /** Longer words have no pieces. */
  public static final int LONGEST_WORD = 32;

  private final Vocabulary vocabulary;
  private final int width;
  private final byte[] rows;
  private final float[] steps;

  private Vectors(Vocabulary vocabulary, int width, byte[] rows, float[] steps) {
    this.vocabulary = vocabulary;
    this.width = width;
    this.rows = rows;
    this.steps = steps;
  }

  /** Those shipped with the library, loaded when first asked for. */
  public static Vectors english() {
    return Shipped.ENGLISH;
  }

  /** Loads once, when first touched. */
  private static final class Shipped {
    static final Vectors ENGLISH = load();

    private static Vectors load() {
      try (var in = Vectors.class.getResourceAsStream("english.vectors")) {
        if (in == null) {
          throw new IllegalStateException("the words' vectors are missing from the library");
        }
        return read(new BufferedInputStream(in, 1 << 16));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * @param keys by {@link #key}, none twice
   * @param vectors one for each key
   */
  public static Vectors of(int[] keys, List<float[]> vectors) {
    int width = vectors.getFirst().length;
    var rows = new byte[keys.length * width];
    var steps = new float[keys.length];
    for (int row = 0; row < keys.length; row++) {
      float largest = 1e-9f;
      for (float part : vectors.get(row)) {
        largest = Math.max(largest, Math.abs(part));
      }
      steps[row] = largest / Byte.MAX_VALUE;
      for (int i = 0; i < width; i++) {
        rows[row * width + i] = (byte) Math.round(vectors.get(row)[i] / steps[row]);
      }
    }
    return new Vectors(new Vocabulary(keys), width, rows, steps);
  }

  /**
   * Under what a word or a piece is kept.
   *
   * @param inside whether it is a piece that follows others within a word
   */
  public static int key(String word, boolean inside) {
    int hash = Tokens.START;
    for (int at = 0; at < word.length(); at++) {
      hash = Tokens.step(hash, word.charAt(at));
    }
    return key(hash, inside);
  }

  private static int key(int hash, boolean inside) {
    return inside ? Hash.join(Hash.finish(hash), PIECE) : Hash.finish(hash);
  }

  public static Vectors read(InputStream stream) throws IOException {
    var in = new DataInputStream(stream);
    if (in.readInt() != MAGIC) {
      throw new IOException("these are no vectors of kith.text");
    }
    int size = in.readInt();
    int width = in.readInt();
    var keys = new int[size];
    ByteBuffer.wrap(in.readNBytes(size * Integer.BYTES)).asIntBuffer().get(keys);
    var steps = new float[size];
    ByteBuffer.wrap(in.readNBytes(size * Float.BYTES)).asFloatBuffer().get(steps);
    return new Vectors(new Vocabulary(keys), width, in.readNBytes(size * width), steps);
  }

  public void write(OutputStream stream) throws IOException {
    var out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(vocabulary.size());
    out.writeInt(width);
    for (int key : vocabulary.keys()) {
      out.writeInt(key);
    }
    for (float step : steps) {
      out.writeFloat(step);
    }
    out.write(rows);
    out.flush();
  }

  public int width() {
    return width;
  }

  /** The sum of the words' vectors, brought to a length of one; all 0 if no word is known. */
  public float[] of(String text) {
    var tokens = Scanner.scan(text);
    return of(tokens, 0, tokens.count());
  }

  /** Like {@link #of(String)}, for the tokens between two. */
  public float[] of(Tokens tokens, int from, int to) {
    var sum = new float[width];
    for (int token = from; token < to; token++) {
      add(tokens, token, sum);
    }
    float length = (float) Math.sqrt(dot(sum, sum));
    if (length > 0) {
      for (int i = 0; i < width; i++) {
        sum[i] /= length;
      }
    }
    return sum;
  }

  /** How alike two vectors point: 1 alike, 0 not at all; 0 too if one is nothing. */
  public static double likeness(float[] left, float[] right) {
    double lengths = Math.sqrt((double) dot(left, left) * dot(right, right));
    return lengths == 0 ? 0 : dot(left, right) / lengths;
  }

  private static float dot(float[] left, float[] right) {
    float sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  /** All keys, in the order of their rows. */
  public int[] keys() {
    return vocabulary.keys();
  }

  int size() {
    return vocabulary.size();
  }

  /** The vector of the key's own row, or nothing. */
  public float @Nullable [] at(int key) {
    int row = vocabulary.row(key);
    if (row == Vocabulary.NONE) {
      return null;
    }
    var vector = new float[width];
    add(row, 1, vector);
    return vector;
  }

  /** Adds a token's vector; false, and nothing added, if neither the word nor its pieces are known. */
  public boolean add(Tokens tokens, int token, float[] sum) {
    var found = new int[LONGEST_WORD];
    int count = rows(tokens, token, found);
    for (int i = 0; i < count; i++) {
      add(found[i], 1f / count, sum);
    }
    return count > 0;
  }

  void add(int row, float share, float[] sum) {
    int at = row * width;
    float step = steps[row] * share;
    for (int i = 0; i < width; i++) {
      sum[i] += rows[at + i] * step;
    }
  }

  /** Writes a token's rows, the word's own or its pieces', and says how many; their mean is its vector. */
  public int rows(Tokens tokens, int token, int[] found) {
    found[0] = vocabulary.row(tokens.hash(token));
    if (found[0] == Vocabulary.NONE && tokens.kind(token) == Tokens.Kind.WORD) {
      found[0] = single(tokens, token);
      if (found[0] == Vocabulary.NONE) {
        return pieces(tokens, token, found);
      }
    }
    return found[0] == Vocabulary.NONE ? 0 : 1;
  }

  /** "soo" is "so" drawn out. */
  private int single(Tokens tokens, int token) {
    int hash = Tokens.START;
    boolean doubled = false;
    for (int at = tokens.begin(token); at < tokens.end(token); at++) {
      if (at > tokens.begin(token) && tokens.charAt(at) == tokens.charAt(at - 1)) {
        doubled = true;
      } else {
        hash = Tokens.step(hash, tokens.charAt(at));
      }
    }
    return doubled ? vocabulary.row(key(hash, false)) : Vocabulary.NONE;
  }

  /** The longest pieces, taken from the left. */
  private int pieces(Tokens tokens, int token, int[] found) {
    int begin = tokens.begin(token);
    int end = tokens.end(token);
    int count = 0;
    int at = begin;
    while (at < end && end - begin <= LONGEST_WORD) {
      int hash = Tokens.START;
      int after = at;
      for (int to = at; to < end; to++) {
        hash = Tokens.step(hash, tokens.charAt(to));
        int row = vocabulary.row(key(hash, at > begin));
        if (row != Vocabulary.NONE) {
          found[count] = row;
          after = to + 1;
        }
      }
      if (after == at) {
        return 0;
      }
      count++;
      at = after;
    }
    return count;
  }
}
