package kith.text.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kith.text.model.MixedPanel;
import kith.text.model.Network;
import kith.text.model.Panel;
import kith.text.model.Tokens;
import kith.text.model.Verdict;
import kith.text.train.MixedLearner.Answer;
import kith.text.train.MixedLearner.Labelled;

/** Learns questions over n-grams and meanings and a network, and how to weigh and cut them on texts that neither saw. */
record MixedPanelLearner(MixedLearner mixed, NetworkLearner network) {
  /** What each of the two says of a text. */
  private record Heard(Labelled text, float[] mixed, float[] network) {}

  MixedPanel learn(List<Labelled> texts) {
    var heard = heard(texts);
    int questions = MixedLearner.questions(texts);
    var weights = new float[questions * Panel.Mix.WIDTH];
    for (int question = 0; question < questions; question++) {
      System.arraycopy(
          weigh(heard, question), 0, weights, question * Panel.Mix.WIDTH, Panel.Mix.WIDTH);
    }
    var mix = new Panel.Mix(weights, new float[0]);
    var judged = heard.stream().map(Heard::text).toList();
    var scores = heard.stream().map(one -> mix.of(one.mixed(), one.network())).toList();
    var verdicts = new ArrayList<Verdict>();
    for (int question = 0; question < questions; question++) {
      verdicts.add(mixed.verdict(judged, scores, question));
    }
    return new MixedPanel(mixed.open(texts), network(texts), mix, verdicts);
  }

  /** On texts that were neither learned from nor looked at for the rules. */
  private List<Heard> heard(List<Labelled> texts) {
    return IntStream.range(0, mixed.folds())
        .parallel()
        .mapToObj(fold -> heard(texts, fold))
        .flatMap(List::stream)
        .toList();
  }

  private List<Heard> heard(List<Labelled> texts, int fold) {
    var others = mixed.without(texts, fold);
    var grams = mixed.open(others);
    var words = network(others);
    return texts.stream()
        .filter(one -> one.unseen() && mixed.fold(one.group()) == fold)
        .map(one ->
            new Heard(one, grams.scores(one.grams(), one.meaning()), words.scores(one.said())))
        .toList();
  }

  private static float[] weigh(List<Heard> heard, int question) {
    var known = heard.stream()
        .filter(one -> one.text().answers()[question] != Answer.EITHER)
        .toList();
    var rows = new float[known.size()][];
    var answers = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      var one = known.get(i);
      rows[i] = new float[] {one.mixed()[question], one.network()[question]};
      answers[i] = one.text().answers()[question] == Answer.YES;
    }
    return Weighing.learn(rows, answers, PanelLearner.WEIGHING_PENALTY);
  }

  private Network network(List<Labelled> texts) {
    List<Tokens> said = texts.stream().map(Labelled::said).toList();
    return network.learn(
        said, texts.stream().map(MixedPanelLearner::targets).toArray(float[][]::new));
  }

  private static float[] targets(Labelled text) {
    var targets = new float[text.answers().length];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = switch (text.answers()[i]) {
        case NO -> 0;
        case EITHER -> .5f;
        case YES -> 1;
      };
    }
    return targets;
  }
}
