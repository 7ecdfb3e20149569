package kith.text.train;

import java.util.List;
import kith.text.train.Lexing.Part;

/** What measured best for each reader; ACCURACY.md shows what else was tried. */
final class Recipes {
  static final long SEED = 20261123;

  static final PanelLearner EMOTIONS = new PanelLearner(
      new Learner(
          List.of(new Svm(.05, .5, .5), new Svm(.1, .5, 0)),
          List.of(new Part(2, 1), new Part(3, 1), new Part(2, .5)),
          5,
          SEED,
          Cut.Aim.YES),
      new NetworkLearner(96, 96, 128, 6, .5f, .2f, .0015f, .004f, 1),
      true);

  static final PanelLearner DISCLOSURE = new PanelLearner(
      new Learner(
          List.of(new Svm(.03, .5, .5), new Svm(.05, .5, 0)),
          List.of(new Part(2, 1), new Part(3, 1), new Part(2, .5), new Part(2, .7)),
          5,
          SEED,
          Cut.Aim.BOTH),
      new NetworkLearner(64, 64, 64, 6, .5f, .2f, .0015f, .004f, 1),
      false);

  static final ReplyLearner REPLIES = new ReplyLearner(
      new Learner(
          List.of(new Svm(.1, .5, .5)),
          List.of(new Part(2, 1), new Part(2, 1), new Part(2, .5), new Part(2, .5)),
          10,
          SEED,
          Cut.Aim.YES),
      new Learner(
          List.of(new Svm(.1, .5, .5)),
          List.of(new Part(2, 1), new Part(2, 1), new Part(1, .5), new Part(1, .5)),
          10,
          SEED,
          Cut.Aim.YES));

  static final MixedPanelLearner NOTES = new MixedPanelLearner(
      new MixedLearner(
          List.of(new Svm(.1, .3, 0), new Svm(.1, .3, .5)),
          List.of(new Part(2, 1), new Part(2, 1), new Part(2, .5), new Part(2, .7), new Part(2, 1)),
          5,
          SEED,
          .3),
      new NetworkLearner(64, 64, 64, 10, .4f, .3f, .004f, .01f, 1));

  static final CrisisLearner CRISIS = new CrisisLearner(
      new MixedLearner(
          List.of(new Svm(.1, .5, 0), new Svm(.1, .5, .5)),
          List.of(new Part(2, 1), new Part(2, 1), new Part(2, .5)),
          10,
          SEED,
          .5),
      10_000,
      List.of(.01, .005));

  private Recipes() {}
}
