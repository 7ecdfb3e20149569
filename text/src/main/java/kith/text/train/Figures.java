package kith.text.train;

/**
 * How well a question was answered.
 *
 * @param f1 of yes
 * @param both mean of the F1 of yes and of no
 * @param yes how many were yes
 */
record Figures(double f1, double both, int yes) {
  static Figures of(boolean[] answers, boolean[] decided) {
    int hits = 0;
    int above = 0;
    int yes = 0;
    for (int i = 0; i < answers.length; i++) {
      yes += answers[i] ? 1 : 0;
      above += decided[i] ? 1 : 0;
      hits += answers[i] && decided[i] ? 1 : 0;
    }
    return new Figures(
        Cut.Aim.YES.of(hits, above, yes, answers.length),
        Cut.Aim.BOTH.of(hits, above, yes, answers.length),
        yes);
  }
}
