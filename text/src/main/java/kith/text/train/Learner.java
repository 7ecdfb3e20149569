package kith.text.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kith.text.model.LinearModel;
import kith.text.model.Questions;
import kith.text.model.Verdict;

/**
 * Learns all questions over one vocabulary.
 *
 * @param machines whose weights are averaged for each question
 * @param parts what is kept of each bundle
 * @param folds into how many parts the examples are cut to see scores of texts that were not learned from
 */
record Learner(List<Svm> machines, List<Lexing.Part> parts, int folds, long seed, Cut.Aim aim) {

  Questions learn(List<Example> examples) {
    return judged(examples, unseenScores(examples));
  }

  /** @param unseen what {@link #unseenScores} says */
  Questions judged(List<Example> examples, float[][] unseen) {
    var verdicts = new ArrayList<Verdict>();
    for (int question = 0; question < questions(examples); question++) {
      var answers = answers(examples, question);
      var scores = column(unseen, question);
      verdicts.add(Platt.fit(scores, answers, Cut.best(scores, answers, aim)));
    }
    return new Questions(model(examples), verdicts);
  }

  /** For every example the scores given by a model that saw no text of its group. */
  float[][] unseenScores(List<Example> examples) {
    return unseen(examples, part -> {
      var model = model(part);
      return example -> model.scores(example.text());
    });
  }

  /** The same for models of any kind. */
  float[][] unseen(
      List<Example> examples, Function<List<Example>, Function<Example, float[]>> learning) {
    var scores = new float[examples.size()][];
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      var learned = learning.apply(
          examples.stream().filter(example -> fold(example) != held).toList());
      for (int i = 0; i < scores.length; i++) {
        if (fold(examples.get(i)) == fold) {
          scores[i] = learned.apply(examples.get(i));
        }
      }
    }
    return scores;
  }

  private int fold(Example example) {
    return Math.floorMod(example.group().hashCode() * 0x9E3779B1 >>> 8, folds);
  }

  LinearModel model(List<Example> examples) {
    var lexing = new Lexing(examples.stream().map(Example::text).toList(), parts);
    var texts = examples.stream().map(Example::text).map(lexing::sparse).toList();
    var columns = new ArrayList<float[]>();
    for (int question = 0; question < questions(examples); question++) {
      columns.add(mean(texts, answers(examples, question), lexing.size(), question));
    }
    return Quantised.model(lexing, columns);
  }

  /** Each machine's scores are brought to a spread of one before they are averaged. */
  private float[] mean(List<Sparse> texts, boolean[] answers, int size, int question) {
    var mean = new float[size + 1];
    for (var machine : machines) {
      var weights = machine.learn(texts, answers, size, seed + question);
      double spread = spread(texts, weights) * machines.size();
      for (int row = 0; row <= size; row++) {
        mean[row] += (float) (weights[row] / spread);
      }
    }
    return mean;
  }

  private static double spread(List<Sparse> texts, float[] weights) {
    double sum = 0;
    double squares = 0;
    for (var text : texts) {
      double score = text.dot(weights);
      sum += score;
      squares += score * score;
    }
    double mean = sum / texts.size();
    return Math.sqrt(squares / texts.size() - mean * mean) + 1e-9;
  }

  static int questions(List<Example> examples) {
    return examples.getFirst().answers().length;
  }

  static boolean[] answers(List<Example> examples, int question) {
    var answers = new boolean[examples.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = examples.get(i).answers()[question];
    }
    return answers;
  }

  static float[] column(float[][] scores, int question) {
    var column = new float[scores.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = scores[i][question];
    }
    return column;
  }
}
