package kith.text.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kith.text.crisis.Cries;
import kith.text.model.MixedQuestions;
import kith.text.model.Verdict;
import kith.text.train.MixedLearner.Labelled;

/**
 * Learns which words are cries for help. Written cases are all dark or nearly so, and everyday talk is not: what is heard is
 * cut where so few everyday messages are loud enough.
 *
 * @param everyday of how many messages it learns, and on how many others it is cut
 * @param alarms the share of them in which a cry may be heard, for each question of {@link Cries.Cry}
 */
record CrisisLearner(MixedLearner mixed, int everyday, List<Double> alarms) {
  MixedQuestions learn(List<Labelled> cases, List<String> others) {
    var model = mixed.open(cases);
    var verdicts = new ArrayList<Verdict>();
    var heard = others.stream().map(Cries::heardIn).toList();
    for (var cry : Cries.Cry.values()) {
      var loud = new float[heard.size()];
      for (int i = 0; i < loud.length; i++) {
        loud[i] = loudest(model, heard.get(i), cry);
      }
      Arrays.sort(loud);
      verdicts.add(new Verdict(
          1, 0, loud[loud.length - 1 - (int) (alarms.get(cry.ordinal()) * loud.length)]));
    }
    return model.judged(verdicts);
  }

  private static float loudest(MixedQuestions model, List<Cries.Seen> stretches, Cries.Cry cry) {
    float loudest = Float.NEGATIVE_INFINITY;
    for (var seen : stretches) {
      loudest = Math.max(loudest, model.scores(seen.grams(), seen.meaning())[cry.ordinal()]);
    }
    return loudest;
  }
}
