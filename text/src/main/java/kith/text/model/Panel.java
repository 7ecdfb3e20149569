package kith.text.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear model over n-grams and a network over words' vectors, asked the same questions; their answers are weighed against
 * each other. Immutable.
 *
 * @param linear with verdicts of its own, for who asks it alone
 * @param mix how the two become one score for each question
 * @param verdicts about the mixed scores
 */
public record Panel(Questions linear, Network network, Mix mix, List<Verdict> verdicts) {
  public Panel {
    verdicts = List.copyOf(verdicts);
  }

  /** How the two are weighed against each other, and then what the answers to all questions say about each. */
  public static final class Mix {
    public static final int WIDTH = 3;

    private final float[] weights;
    private final float[] context;
    private final Rows others;

    /**
     * @param weights a row of three for each question: the bias, what the linear model's score counts, and what the network's does
     * @param context a row for each question: the bias, what its own weighed score counts, and what the share of yes to each
     *     question does; empty if questions are answered apart
     */
    public Mix(float[] weights, float[] context) {
      this.weights = weights.clone();
      this.context = context.clone();
      int questions = weights.length / WIDTH;
      var turned = new float[context.length == 0 ? 0 : questions * questions];
      for (int i = 0; i < turned.length; i++) {
        turned[i] = context[i % questions * (questions + 2) + 2 + i / questions];
      }
      this.others = Rows.of(turned, questions);
    }

    float[] weights() {
      return weights.clone();
    }

    public float[] of(float[] linear, float[] network) {
      float[] apart = apart(linear, network);
      if (context.length == 0) {
        return apart;
      }
      var scores = new float[apart.length];
      for (int question = 0; question < scores.length; question++) {
        int at = question * (apart.length + 2);
        scores[question] = context[at] + context[at + 1] * apart[question];
      }
      others.add(seen(apart), scores);
      return scores;
    }

    /** Weighed, each question by itself. */
    public float[] apart(float[] linear, float[] network) {
      var scores = new float[linear.length];
      for (int question = 0; question < scores.length; question++) {
        int at = question * WIDTH;
        scores[question] =
            weights[at] + weights[at + 1] * linear[question] + weights[at + 2] * network[question];
      }
      return scores;
    }

    /** What one question sees of all: shares of yes. */
    public static float[] seen(float[] apart) {
      var seen = new float[apart.length];
      for (int i = 0; i < seen.length; i++) {
        seen[i] = (float) (SHARE / (1 + Math.exp(-apart[i])));
      }
      return seen;
    }

    /** Shares count this much, so that a penalty weighs them much like scores. */
    private static final int SHARE = 4;
  }

  /** That shipped with the library beside a class. */
  public static Panel beside(Class<?> owner, String name) {
    return Shipped.read(owner, name, Panel::read);
  }

  public static Panel read(InputStream stream) throws IOException {
    var linear = Questions.read(stream);
    var network = Network.read(stream);
    var in = new DataInputStream(stream);
    int questions = linear.verdicts().size();
    var mix = new Mix(floats(in, questions * Mix.WIDTH), floats(in, in.readInt()));
    var verdicts = new ArrayList<Verdict>();
    for (int question = 0; question < questions; question++) {
      verdicts.add(Verdict.read(in));
    }
    return new Panel(linear, network, mix, verdicts);
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    var floats = new float[count];
    ByteBuffer.wrap(in.readNBytes(count * Float.BYTES)).asFloatBuffer().get(floats);
    return floats;
  }

  public void write(OutputStream stream) throws IOException {
    linear.write(stream);
    network.write(stream);
    var out = new DataOutputStream(stream);
    for (float weight : mix.weights) {
      out.writeFloat(weight);
    }
    out.writeInt(mix.context.length);
    for (float weight : mix.context) {
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
