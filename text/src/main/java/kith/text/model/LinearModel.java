package kith.text.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Several yes-or-no questions about a text, each answered by a weighted sum over its n-grams. Immutable.
 */
public final class LinearModel {
  private static final int MAGIC = 0x4B495448;

  private final Vocabulary vocabulary;
  private final int outputs;
  private final byte[] lanes;
  private final float[] scales;
  private final float[] biases;

  /**
   * @param rows the weights, one row of all outputs for each key, in steps of the output's scale
   * @param scales one step of each output
   * @param biases what each output starts from
   */
  public LinearModel(int[] keys, byte[] rows, float[] scales, float[] biases) {
    this(new Vocabulary(keys), LaneSums.lanes(rows, biases.length), scales.clone(), biases.clone());
  }

  private LinearModel(Vocabulary vocabulary, byte[] lanes, float[] scales, float[] biases) {
    this.vocabulary = vocabulary;
    this.outputs = biases.length;
    this.lanes = lanes;
    this.scales = scales;
    this.biases = biases;
  }

  public static LinearModel read(InputStream stream) throws IOException {
    var in = new DataInputStream(stream);
    if (in.readInt() != MAGIC) {
      throw new IOException("these are no weights of kith.text");
    }
    int size = in.readInt();
    int outputs = in.readInt();
    var keys = new int[size];
    ByteBuffer.wrap(in.readNBytes(size * Integer.BYTES)).asIntBuffer().get(keys);
    var scales = floats(in, outputs);
    var biases = floats(in, outputs);
    var lanes = LaneSums.lanes(in.readNBytes(size * outputs), outputs);
    return new LinearModel(new Vocabulary(keys), lanes, scales, biases);
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    var floats = new float[count];
    ByteBuffer.wrap(in.readNBytes(count * Float.BYTES)).asFloatBuffer().get(floats);
    return floats;
  }

  public void write(OutputStream stream) throws IOException {
    var out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(vocabulary.size());
    out.writeInt(outputs);
    for (int key : vocabulary.keys()) {
      out.writeInt(key);
    }
    for (float scale : scales) {
      out.writeFloat(scale);
    }
    for (float bias : biases) {
      out.writeFloat(bias);
    }
    out.write(LaneSums.rows(lanes, outputs));
    out.flush();
  }

  public int outputs() {
    return outputs;
  }

  /** The same model whose every output has its mean taken off and is divided by its spread. */
  public LinearModel standardised(float[] means, float[] spreads) {
    var newScales = new float[outputs];
    var newBiases = new float[outputs];
    for (int output = 0; output < outputs; output++) {
      newScales[output] = scales[output] / spreads[output];
      newBiases[output] = (biases[output] - means[output]) / spreads[output];
    }
    return new LinearModel(vocabulary, lanes, newScales, newBiases);
  }

  /** The raw score of every output: any number, larger where yes is likelier. */
  public float[] scores(List<Bundle> text) {
    var sums = new LaneSums(outputs);
    var scores = biases.clone();
    for (var bundle : text) {
      int[] found = vocabulary.rows(bundle);
      if (found.length > 0) {
        for (int row : found) {
          sums.add(lanes, row);
        }
        float length = (float) (1 / Math.sqrt(found.length));
        int[] sum = sums.drain();
        for (int output = 0; output < outputs; output++) {
          scores[output] += sum[output] * scales[output] * length;
        }
      }
    }
    return scores;
  }
}
