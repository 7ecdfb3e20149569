package kith.text.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear model over n-grams and a network over words' vectors, asked the same questions; their answers are weighed against
 * each other. Immutable.
 *
 * @param linear with verdicts of its own, for who asks it alone
 * @param mix by question: the bias, what the linear model's score counts, and what the network's does
 * @param verdicts about the mixed scores
 */
public record Panel(Questions linear, Network network, Mix mix, List<Verdict> verdicts) {
  public Panel {
    verdicts = List.copyOf(verdicts);
  }

  /** How the two are weighed, a row of three for each question. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Mix(float[] weights) {
    public static final int WIDTH = 3;

    public float[] of(float[] linear, float[] network) {
      var scores = new float[linear.length];
      for (int question = 0; question < scores.length; question++) {
        int at = question * WIDTH;
        scores[question] =
            weights[at] + weights[at + 1] * linear[question] + weights[at + 2] * network[question];
      }
      return scores;
    }
  }

  /** That shipped with the library beside a class. */
  public static Panel beside(Class<?> owner, String name) {
    try (var in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the weights " + name + " are missing from the library");
      }
      return read(new BufferedInputStream(in, 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Panel read(InputStream stream) throws IOException {
    var linear = Questions.read(stream);
    var network = Network.read(stream);
    var in = new DataInputStream(stream);
    int questions = linear.verdicts().size();
    var mix = new float[questions * Mix.WIDTH];
    ByteBuffer.wrap(in.readNBytes(mix.length * Float.BYTES)).asFloatBuffer().get(mix);
    var verdicts = new ArrayList<Verdict>();
    for (int question = 0; question < questions; question++) {
      verdicts.add(Verdict.read(in));
    }
    return new Panel(linear, network, new Mix(mix), verdicts);
  }

  public void write(OutputStream stream) throws IOException {
    linear.write(stream);
    network.write(stream);
    var out = new DataOutputStream(stream);
    for (float weight : mix.weights()) {
      out.writeFloat(weight);
    }
    for (var verdict : verdicts) {
      verdict.write(out);
    }
    out.flush();
  }

  /** @param view what the linear model sees of the tokens */
  public float[] scores(Tokens tokens, List<Bundle> view) {
    return mix.of(linear.model().scores(view), network.scores(tokens));
  }
}
