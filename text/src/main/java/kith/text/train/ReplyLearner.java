package kith.text.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kith.text.reply.Mechanisms;

/** Learns the two models of EPITOME's mechanisms and how much each level must be favoured. */
record ReplyLearner(Learner wholes, Learner sentences) {
  private static final int STEPS = 20;
  private static final double STEP = .15;

  Mechanisms learn(Epitome data) {
    var unseen = unseen(data);
    var biases = new float[Mechanisms.COUNT * Mechanisms.LEVELS];
    var shown = new float[Mechanisms.COUNT];
    for (int mechanism = 0; mechanism < Mechanisms.COUNT; mechanism++) {
      var favours = favours(unseen.sums(), levels(data, mechanism), mechanism);
      biases[mechanism * Mechanisms.LEVELS + 1] = favours[0];
      biases[mechanism * Mechanisms.LEVELS + 2] = favours[1];
      shown[mechanism] = shown(unseen.sentences(), data.sentences(), mechanism * Mechanisms.LEVELS);
    }
    return new Mechanisms(
        unseen.wholeSpread().standardise(wholes.model(data.replies())),
        unseen.sentenceSpread().standardise(sentences.model(data.sentences())),
        biases,
        shown);
  }

  /**
   * Scores from models that saw no text of the same seeker's post.
   *
   * @param sums of the standardised scores of whole replies and of their strongest sentences
   */
  record Unseen(float[][] sums, float[][] sentences, Spread wholeSpread, Spread sentenceSpread) {}

  Unseen unseen(Epitome data) {
    var whole = wholes.unseenScores(data.replies());
    var sentence = sentences.unseenScores(data.sentences());
    var wholeSpread = Spread.of(whole);
    var strongest = new ArrayList<float[]>();
    for (int pair = 0; pair < whole.length; pair++) {
      int owner = pair;
      var own = IntStream.range(0, sentence.length)
          .filter(i -> data.owners().get(i) == owner)
          .mapToObj(i -> sentence[i])
          .toList();
      strongest.add(own.isEmpty() ? new float[whole[0].length] : Mechanisms.strongest(own));
    }
    var sentenceSpread = Spread.of(strongest.toArray(float[][]::new));
    var sums = new float[whole.length][whole[0].length];
    for (int pair = 0; pair < whole.length; pair++) {
      for (int output = 0; output < sums[pair].length; output++) {
        sums[pair][output] =
            wholeSpread.of(whole[pair], output) + sentenceSpread.of(strongest.get(pair), output);
      }
    }
    var standardised = new float[sentence.length][];
    for (int i = 0; i < sentence.length; i++) {
      standardised[i] = sentenceSpread.all(sentence[i]);
    }
    return new Unseen(sums, standardised, wholeSpread, sentenceSpread);
  }

  static int[] levels(Epitome data, int mechanism) {
    return IntStream.range(0, data.replies().size())
        .map(pair -> data.level(pair, mechanism))
        .toArray();
  }

  /** What to add to levels 1 and 2 for the best macro-F1, judged together with the neighbouring choices. */
  static float[] favours(float[][] sums, int[] levels, int mechanism) {
    int side = 2 * STEPS + 1;
    var grid = new double[side][side];
    for (int weak = 0; weak < side; weak++) {
      for (int strong = 0; strong < side; strong++) {
        grid[weak][strong] = macroF1(levels, decide(sums, mechanism, favour(weak), favour(strong)));
      }
    }
    double best = -1;
    var favours = new float[2];
    for (int weak = 1; weak < side - 1; weak++) {
      for (int strong = 1; strong < side - 1; strong++) {
        double around = around(grid, weak, strong);
        if (around > best) {
          best = around;
          favours = new float[] {favour(weak), favour(strong)};
        }
      }
    }
    return favours;
  }

  private static float favour(int step) {
    return (float) ((step - STEPS) * STEP);
  }

  private static double around(double[][] grid, int weak, int strong) {
    double sum = 0;
    for (int i = weak - 1; i <= weak + 1; i++) {
      for (int j = strong - 1; j <= strong + 1; j++) {
        sum += grid[i][j];
      }
    }
    return sum;
  }

  static int[] decide(float[][] sums, int mechanism, float weak, float strong) {
    var decided = new int[sums.length];
    for (int pair = 0; pair < sums.length; pair++) {
      float none = sums[pair][mechanism * Mechanisms.LEVELS];
      float one = sums[pair][mechanism * Mechanisms.LEVELS + 1] + weak;
      float two = sums[pair][mechanism * Mechanisms.LEVELS + 2] + strong;
      decided[pair] = none >= one && none >= two ? 0 : one >= two ? 1 : 2;
    }
    return decided;
  }

  static double macroF1(int[] levels, int[] decided) {
    double sum = 0;
    for (int level = 0; level < Mechanisms.LEVELS; level++) {
      int hits = 0;
      int above = 0;
      int yes = 0;
      for (int pair = 0; pair < levels.length; pair++) {
        above += decided[pair] == level ? 1 : 0;
        yes += levels[pair] == level ? 1 : 0;
        hits += decided[pair] == level && levels[pair] == level ? 1 : 0;
      }
      sum += Cut.f1(hits, above, yes) / Mechanisms.LEVELS;
    }
    return sum;
  }

  private static float shown(float[][] sentences, List<Example> examples, int none) {
    var scores = new float[sentences.length];
    var marked = new boolean[sentences.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = -sentences[i][none];
      marked[i] = !examples.get(i).answers()[none];
    }
    return -Cut.best(scores, marked, Cut.Aim.YES);
  }
}
