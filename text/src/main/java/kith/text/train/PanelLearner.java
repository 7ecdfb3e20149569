package kith.text.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kith.text.model.Network;
import kith.text.model.Panel;
import kith.text.model.Tokens;
import kith.text.model.Verdict;

/** Learns a linear model and a network, and how to weigh and cut them on texts that neither saw. */
record PanelLearner(Learner linear, NetworkLearner network) {

  Panel learn(List<Example> examples) {
    var unseen = unseen(examples);
    var mix = mix(unseen, examples);
    float[][] mixed = unseen.mixed(mix);
    var verdicts = new ArrayList<Verdict>();
    for (int question = 0; question < Learner.questions(examples); question++) {
      var answers = Learner.answers(examples, question);
      var scores = Learner.column(mixed, question);
      verdicts.add(Platt.fit(scores, answers, Cut.best(scores, answers, linear.aim())));
    }
    return new Panel(linear.judged(examples, unseen.linear()), network(examples), mix, verdicts);
  }

  /** What each of the two says about texts of groups that it did not learn from. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Unseen(float[][] linear, float[][] network) {
    float[][] mixed(Panel.Mix mix) {
      return IntStream.range(0, linear.length)
          .mapToObj(i -> mix.of(linear[i], network[i]))
          .toArray(float[][]::new);
    }
  }

  Unseen unseen(List<Example> examples) {
    return new Unseen(linear.unseenScores(examples), linear.unseen(examples, part -> {
      var learned = network(part);
      return example -> learned.scores(example.tokens());
    }));
  }

  static Panel.Mix mix(Unseen unseen, List<Example> examples) {
    int questions = Learner.questions(examples);
    var weights = new float[questions * Panel.Mix.WIDTH];
    for (int question = 0; question < questions; question++) {
      var row = Weighing.learn(
          Learner.column(unseen.linear(), question),
          Learner.column(unseen.network(), question),
          Learner.answers(examples, question));
      System.arraycopy(row, 0, weights, question * Panel.Mix.WIDTH, row.length);
    }
    return new Panel.Mix(weights);
  }

  private Network network(List<Example> examples) {
    List<Tokens> texts = examples.stream().map(Example::tokens).toList();
    return network.learn(
        texts, examples.stream().map(PanelLearner::targets).toArray(float[][]::new));
  }

  private static float[] targets(Example example) {
    var targets = new float[example.answers().length];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = example.answers()[i] ? 1 : 0;
    }
    return targets;
  }
}
