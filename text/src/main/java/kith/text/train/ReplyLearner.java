package kith.text.train;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kith.text.reply.Mechanisms;

/** Learns the two models of EPITOME's mechanisms and how their answers are mixed. */
record ReplyLearner(Learner wholes, Learner sentences) {
  private static final int STEPS = 20;
  private static final double STEP = .15;

  Mechanisms learn(Epitome data) {
    var unseen = unseen(data);
    var mix =
        FloatBuffer.allocate(Mechanisms.COUNT * Mechanisms.LEVELS * (Mechanisms.FEATURES + 1));
    var shown = new float[Mechanisms.COUNT];
    for (int mechanism = 0; mechanism < Mechanisms.COUNT; mechanism++) {
      int[] levels = levels(data, mechanism);
      float[][] features = unseen.features(mechanism);
      var mixing = Mixing.learn(features, levels);
      var favours = favours(mixing.scores(features), levels);
      for (int level = 0; level < Mechanisms.LEVELS; level++) {
        put(
            mix,
            mixing.weights()[level],
            level == 0 ? 0 : favours[level - 1],
            unseen.shapeSpread());
      }
      shown[mechanism] = shown(unseen.sentences(), data.sentences(), mechanism * Mechanisms.LEVELS);
    }
    return new Mechanisms(
        unseen.wholeSpread().standardise(wholes.model(data.replies())),
        unseen.sentenceSpread().standardise(sentences.model(data.sentences())),
        mix.array(),
        shown);
  }

  /** Shapes are read as they are, so their mean and deviation go into their weights and the bias. */
  private static void put(FloatBuffer mix, double[] weights, double favour, Spread shapeSpread) {
    double bias = weights[Mechanisms.FEATURES] + favour;
    for (int i = 0; i < Mechanisms.FEATURES; i++) {
      int shape = i - 2 * Mechanisms.LEVELS;
      double deviation = shape < 0 ? 1 : shapeSpread.deviations()[shape];
      double mean = shape < 0 ? 0 : shapeSpread.means()[shape];
      bias -= weights[i] * mean / deviation;
      mix.put((float) (weights[i] / deviation));
    }
    mix.put((float) bias);
  }

  /**
   * Scores from models that saw no text of the same seeker's post.
   *
   * @param wholes of whole replies, standardised
   * @param strongest of their strongest sentences, standardised
   * @param shapes of the replies, standardised
   * @param sentences of all sentences, standardised as the strongest
   */
  record Unseen(
      float[][] wholes,
      float[][] strongest,
      float[][] shapes,
      float[][] sentences,
      Spread wholeSpread,
      Spread sentenceSpread,
      Spread shapeSpread) {

    float[][] features(int mechanism) {
      return IntStream.range(0, wholes.length)
          .mapToObj(
              pair -> Mechanisms.features(wholes[pair], strongest[pair], shapes[pair], mechanism))
          .toArray(float[][]::new);
    }
  }

  Unseen unseen(Epitome data) {
    var whole = wholes.unseenScores(data.replies());
    var sentence = sentences.unseenScores(data.sentences());
    var strongest = new ArrayList<float[]>();
    for (int pair = 0; pair < whole.length; pair++) {
      int owner = pair;
      var own = IntStream.range(0, sentence.length)
          .filter(i -> data.owners().get(i) == owner)
          .mapToObj(i -> sentence[i])
          .toList();
      strongest.add(own.isEmpty() ? new float[whole[0].length] : Mechanisms.strongest(own));
    }
    var wholeSpread = Spread.of(whole);
    var sentenceSpread = Spread.of(strongest.toArray(float[][]::new));
    var shapeSpread = Spread.of(data.shapes());
    return new Unseen(
        wholeSpread.each(whole),
        sentenceSpread.each(strongest.toArray(float[][]::new)),
        shapeSpread.each(data.shapes()),
        sentenceSpread.each(sentence),
        wholeSpread,
        sentenceSpread,
        shapeSpread);
  }

  static int[] levels(Epitome data, int mechanism) {
    return IntStream.range(0, data.replies().size())
        .map(pair -> data.level(pair, mechanism))
        .toArray();
  }

  /** What to add to levels 1 and 2 for the best macro-F1, judged together with the neighbouring choices. */
  static float[] favours(float[][] scores, int[] levels) {
    int side = 2 * STEPS + 1;
    var grid = new double[side][side];
    for (int weak = 0; weak < side; weak++) {
      for (int strong = 0; strong < side; strong++) {
        grid[weak][strong] = macroF1(levels, decide(scores, favour(weak), favour(strong)));
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

  static int[] decide(float[][] scores, float weak, float strong) {
    var decided = new int[scores.length];
    for (int pair = 0; pair < scores.length; pair++) {
      float none = scores[pair][0];
      float one = scores[pair][1] + weak;
      float two = scores[pair][2] + strong;
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
