package kith.text.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How a raw score becomes an answer.
 *
 * @param slope of the share of yes over the score, in a logistic curve (Platt 1999)
 * @param offset of that curve
 * @param cut the score above which the answer is yes
 */
public record Verdict(float slope, float offset, float cut) {
  static Verdict read(DataInputStream in) throws IOException {
    return new Verdict(in.readFloat(), in.readFloat(), in.readFloat());
  }

  void write(DataOutputStream out) throws IOException {
    out.writeFloat(slope);
    out.writeFloat(offset);
    out.writeFloat(cut);
  }

  public boolean yes(float score) {
    return score > cut;
  }

  /** Share of texts with this score for which the answer was yes, 0 to 1. */
  public double share(float score) {
    return 1 / (1 + Math.exp(-(slope * score + offset)));
  }

  /** Like {@link #share}, moved so that one half lies at the cut. */
  public double leaning(float score) {
    return 1 / (1 + Math.exp(-slope * (score - cut)));
  }
}
