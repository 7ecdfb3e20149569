package kith.text.train;

import java.util.List;

/** What measured best for each reader; ACCURACY.md shows what else was tried. */
final class Recipes {
  static final Learner EMOTIONS = new Learner(
      List.of(new Svm(0.05, 0.5, 0.5), new Svm(0.1, 0.5, 0)),
      List.of(new Lexing.Part(2, 1), new Lexing.Part(3, 1)),
      5,
      20261123,
      Cut.Aim.YES);

  private Recipes() {}
}
