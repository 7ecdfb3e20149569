package kith.text.train;

import kith.text.model.Verdict;

/** Fits a logistic curve to scores by Newton's method, with Platt's softened targets. */
final class Platt {
  private Platt() {}

  static Verdict fit(float[] scores, boolean[] answers, float cut) {
    int yes = 0;
    for (boolean answer : answers) {
      yes += answer ? 1 : 0;
    }
    double high = (yes + 1.0) / (yes + 2.0);
    double low = 1.0 / (answers.length - yes + 2.0);
    double slope = 1;
    double offset = Math.log((yes + 1.0) / (answers.length - yes + 1.0));
    for (int round = 0; round < 100; round++) {
      double g0 = 0;
      double g1 = 0;
      double h00 = 1e-6;
      double h01 = 0;
      double h11 = 1e-6;
      for (int i = 0; i < scores.length; i++) {
        double share = 1 / (1 + Math.exp(-(slope * scores[i] + offset)));
        double miss = share - (answers[i] ? high : low);
        double weight = Math.max(share * (1 - share), 1e-9);
        g0 += miss * scores[i];
        g1 += miss;
        h00 += weight * scores[i] * scores[i];
        h01 += weight * scores[i];
        h11 += weight;
      }
      double determinant = h00 * h11 - h01 * h01;
      double slopeStep = (h11 * g0 - h01 * g1) / determinant;
      double offsetStep = (h00 * g1 - h01 * g0) / determinant;
      double damp = Math.min(1, 2 / Math.max(Math.abs(slopeStep), Math.abs(offsetStep)));
      slope -= damp * slopeStep;
      offset -= damp * offsetStep;
      if (Math.abs(slopeStep) + Math.abs(offsetStep) < 1e-7) {
        break;
      }
    }
    return new Verdict((float) slope, (float) offset, cut);
  }
}
