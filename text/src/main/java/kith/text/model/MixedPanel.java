package kith.text.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions over n-grams and meanings, and a network over the words one after the other, asked the same; their answers are
 * weighed against each other. Immutable.
 *
 * @param mixed with verdicts of its own, for who asks it alone
 * @param verdicts about the weighed scores
 */
public record MixedPanel(
    MixedQuestions mixed, Network network, Panel.Mix mix, List<Verdict> verdicts) {
  public MixedPanel {
    verdicts = List.copyOf(verdicts);
  }

  /** That shipped with the library beside a class. */
  public static MixedPanel beside(Class<?> owner, String name) {
    return Shipped.read(owner, name, MixedPanel::read);
  }

  public static MixedPanel read(InputStream stream) throws IOException {
    var mixed = MixedQuestions.read(stream);
    var network = Network.read(stream);
    var in = new DataInputStream(stream);
    var weights = new float[in.readInt()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readFloat();
    }
    var verdicts = new ArrayList<Verdict>();
    for (int question = 0; question < weights.length / Panel.Mix.WIDTH; question++) {
      verdicts.add(Verdict.read(in));
    }
    return new MixedPanel(mixed, network, new Panel.Mix(weights, new float[0]), verdicts);
  }

  public void write(OutputStream stream) throws IOException {
    mixed.write(stream);
    network.write(stream);
    var out = new DataOutputStream(stream);
    out.writeInt(mix.weights().length);
    for (float weight : mix.weights()) {
      out.writeFloat(weight);
    }
    for (var verdict : verdicts) {
      verdict.write(out);
    }
    out.flush();
  }

  /** The score of each question. */
  public float[] scores(List<Bundle> grams, float[] meaning, Tokens said) {
    return mix.of(mixed.scores(grams, meaning), network.scores(said));
  }

  /** Among texts with such a score, the share for which the answer is yes. */
  public double share(int question, float score) {
    return verdicts.get(question).share(score);
  }

  public boolean yes(int question, float score) {
    return verdicts.get(question).yes(score);
  }
}
