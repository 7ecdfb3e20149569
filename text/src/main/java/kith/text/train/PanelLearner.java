package kith.text.train;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kith.text.model.Network;
import kith.text.model.Panel;
import kith.text.model.Tokens;
import kith.text.model.Verdict;

/**
 * Learns a linear model and a network, and how to weigh and cut them on texts that neither saw.
 *
 * @param together whether the answers to all questions help to answer each
 */
record PanelLearner(Learner linear, NetworkLearner network, boolean together) {
  static final double WEIGHING_PENALTY = 1;

  private static final double CONTEXT_PENALTY = 10;

  Panel learn(List<Example> examples) {
    var unseen = unseen(examples);
    var mix = mix(unseen, examples);
    float[][] mixed = together ? crossed(unseen, examples) : unseen.mixed(mix);
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
    float[][] pairs(int question) {
      return IntStream.range(0, linear.length)
          .mapToObj(i -> new float[] {linear[i][question], network[i][question]})
          .toArray(float[][]::new);
    }

    Unseen only(int[] texts) {
      return new Unseen(Halves.pick(linear, texts), Halves.pick(network, texts));
    }

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

  Panel.Mix mix(Unseen unseen, List<Example> examples) {
    int questions = Learner.questions(examples);
    var weights = FloatBuffer.allocate(questions * Panel.Mix.WIDTH);
    for (int question = 0; question < questions; question++) {
      weights.put(Weighing.learn(
          unseen.pairs(question), Learner.answers(examples, question), WEIGHING_PENALTY));
    }
    var apart = new Panel.Mix(weights.array(), new float[0]);
    return together
        ? new Panel.Mix(weights.array(), context(unseen.mixed(apart), examples))
        : apart;
  }

  /**
   * Each half's scores mixed as the other half teaches: so many weights fit what they learned from a little too well for cuts to
   * be chosen there.
   */
  float[][] crossed(Unseen unseen, List<Example> examples) {
    var scores = new float[examples.size()][];
    for (int half = 0; half < 2; half++) {
      int[] learnedFrom = Halves.of(examples, 0, half);
      var seen = IntStream.of(learnedFrom).mapToObj(examples::get).toList();
      var mix = mix(unseen.only(learnedFrom), seen);
      for (int i : Halves.of(examples, 0, 1 - half)) {
        scores[i] = mix.of(unseen.linear()[i], unseen.network()[i]);
      }
    }
    return scores;
  }

  private static float[] context(float[][] apart, List<Example> examples) {
    int questions = apart[0].length;
    var context = FloatBuffer.allocate(questions * (questions + 2));
    float[][] seen = Arrays.stream(apart).map(Panel.Mix::seen).toArray(float[][]::new);
    for (int question = 0; question < questions; question++) {
      var rows = new float[apart.length][questions + 1];
      for (int i = 0; i < rows.length; i++) {
        rows[i][0] = apart[i][question];
        System.arraycopy(seen[i], 0, rows[i], 1, questions);
      }
      context.put(Weighing.learn(rows, Learner.answers(examples, question), CONTEXT_PENALTY));
    }
    return context.array();
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
