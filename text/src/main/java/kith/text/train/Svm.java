package kith.text.train;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A linear support vector machine with squared hinge loss, solved in the dual one text at a time (Hsieh et al. 2008).
 *
 * @param cost of a text on the wrong side
 * @param balance how far the rarer answer is weighed up: 0 not at all, 1 until both weigh the same
 * @param bayes how far each n-gram counts by its naive-Bayes log ratio (Wang and Manning 2012): 0 not at all, 1 wholly
 */
record Svm(double cost, double balance, double bayes) {
  private static final int ROUNDS = 10;

  /** Weights by row, and the bias as the last. */
  float[] learn(List<Sparse> texts, boolean[] answers, int size, long seed) {
    var ratios = ratios(texts, answers, size);
    var weights = new float[size + 1];
    var pulls = new float[texts.size()];
    var lengths = lengths(texts, ratios);
    var order = new Order(texts.size(), seed);
    double costOfYes = cost
        * Math.pow((double) count(answers, false) / Math.max(count(answers, true), 1), balance);
    for (int round = 0; round < ROUNDS; round++) {
      for (int text : order.next()) {
        float side = answers[text] ? 1 : -1;
        float slack = (float) (1 / (2 * (answers[text] ? costOfYes : cost)));
        float gradient = side * score(texts.get(text), weights, ratios) - 1 + slack * pulls[text];
        float pull = Math.max(pulls[text] - gradient / (lengths[text] + slack), 0);
        pull(texts.get(text), weights, ratios, (pull - pulls[text]) * side);
        pulls[text] = pull;
      }
    }
    for (int row = 0; row < size; row++) {
      weights[row] *= ratios[row];
    }
    return weights;
  }

  private float[] ratios(List<Sparse> texts, boolean[] answers, int size) {
    var ratios = new float[size];
    var yes = new float[size];
    var all = new float[size];
    for (int text = 0; text < texts.size(); text++) {
      for (int row : texts.get(text).rows()) {
        all[row]++;
        yes[row] += answers[text] ? 1 : 0;
      }
    }
    int allYes = count(answers, true);
    double share = (double) allYes / answers.length;
    for (int row = 0; row < size; row++) {
      double amongYes = (yes[row] + share) / (allYes + 1);
      double amongNo = (all[row] - yes[row] + 1 - share) / (answers.length - allYes + 1);
      ratios[row] = (float) (1 - bayes + bayes * Math.abs(Math.log(amongYes / amongNo)));
    }
    return ratios;
  }

  private static int count(boolean[] answers, boolean which) {
    int count = 0;
    for (boolean answer : answers) {
      count += answer == which ? 1 : 0;
    }
    return count;
  }

  private static float[] lengths(List<Sparse> texts, float[] ratios) {
    var lengths = new float[texts.size()];
    for (int text = 0; text < lengths.length; text++) {
      var sparse = texts.get(text);
      float length = 1;
      for (int i = 0; i < sparse.rows().length; i++) {
        float value = sparse.values()[i] * ratios[sparse.rows()[i]];
        length += value * value;
      }
      lengths[text] = length;
    }
    return lengths;
  }

  private static float score(Sparse text, float[] weights, float[] ratios) {
    float sum = weights[weights.length - 1];
    int[] rows = text.rows();
    float[] values = text.values();
    for (int i = 0; i < rows.length; i++) {
      sum += weights[rows[i]] * values[i] * ratios[rows[i]];
    }
    return sum;
  }

  private static void pull(Sparse text, float[] weights, float[] ratios, float by) {
    if (by == 0) {
      return;
    }
    weights[weights.length - 1] += by;
    int[] rows = text.rows();
    float[] values = text.values();
    for (int i = 0; i < rows.length; i++) {
      weights[rows[i]] += by * values[i] * ratios[rows[i]];
    }
  }

  /** All texts in a new random order, time and again. */
  private static final class Order {
    private final int[] order;
    private final SplittableRandom random;

    Order(int size, long seed) {
      order = new int[size];
      for (int i = 0; i < size; i++) {
        order[i] = i;
      }
      random = new SplittableRandom(seed);
    }

    int[] next() {
      for (int i = order.length - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[other];
        order[other] = kept;
      }
      return order;
    }
  }
}
