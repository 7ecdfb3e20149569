package kith.text.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import kith.text.Emotion;
import kith.text.emotions.EnglishEmotions;

/** What the vectors of a sentence model, left as they are, with a small network on top tell about emotions. */
public final class FrozenVectors {
  private FrozenVectors() {}

  /**
   * @param data folder that holds goemotions
   * @param model makes a vector of every text
   * @return macro-F1 of 28 labels, Ekman and sentiment on the development part; cuts chosen on one half of it and used on the other
   */
  public static String measure(Path data, Function<List<String>, float[][]> model) {
    var train = GoEmotions.read(data.resolve("goemotions/train.tsv"));
    var dev = GoEmotions.read(data.resolve("goemotions/dev.tsv"));
    float[][] learnedFrom = model.apply(texts(train));
    var spread = Spread.of(learnedFrom);
    var head = Head.learn(
        spread.each(learnedFrom),
        train.stream().map(Example::answers).toArray(boolean[][]::new),
        Recipes.SEED);
    var seen = spread.each(model.apply(texts(dev)));
    var scores =
        IntStream.range(0, seen.length).mapToObj(i -> head.scores(seen[i])).toArray(float[][]::new);
    double[] f1 = IntStream.range(0, EnglishEmotions.QUESTIONS)
        .mapToDouble(question -> f1(dev, scores, question))
        .toArray();
    double neutral = f1[Emotion.NEUTRAL.ordinal()];
    return String.format(
        Locale.ROOT,
        "%.3f %.3f %.3f",
        sum(f1, 0, EnglishEmotions.FIRST_EKMAN) / EnglishEmotions.FIRST_EKMAN,
        (sum(f1, EnglishEmotions.FIRST_EKMAN, EnglishEmotions.FIRST_SENTIMENT) + neutral) / 7,
        (sum(f1, EnglishEmotions.FIRST_SENTIMENT, EnglishEmotions.QUESTIONS) + neutral) / 4);
  }

  private static List<String> texts(List<Example> examples) {
    return examples.stream().map(example -> example.tokens().text()).toList();
  }

  private static double sum(double[] values, int from, int to) {
    return IntStream.range(from, to).mapToDouble(i -> values[i]).sum();
  }

  private static double f1(List<Example> examples, float[][] scores, int question) {
    var column = Learner.column(scores, question);
    var answers = Learner.answers(examples, question);
    double sum = 0;
    for (int round = 0; round < Halves.TIMES; round++) {
      var decided = new boolean[answers.length];
      for (int half = 0; half < 2; half++) {
        var chosenOn = Halves.of(examples, round, half);
        float cut =
            Cut.best(Halves.pick(column, chosenOn), Halves.pick(answers, chosenOn), Cut.Aim.YES);
        for (int i : Halves.of(examples, round, 1 - half)) {
          decided[i] = column[i] > cut;
        }
      }
      sum += Figures.of(answers, decided).f1() / Halves.TIMES;
    }
    return sum;
  }
}
