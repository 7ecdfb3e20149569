package kith.text.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import kith.text.model.Bundle;
import kith.text.model.MixedQuestions;
import kith.text.model.Questions;
import kith.text.model.Tokens;
import kith.text.model.Verdict;

/**
 * Learns questions over n-grams and over what the words mean together.
 *
 * @param machines whose weights are averaged for each question
 * @param parts what is kept of each bundle of traits
 * @param share a question is heard where at least this share of like texts hold it
 */
record MixedLearner(
    List<Svm> machines, List<Lexing.Part> parts, int folds, long seed, double share) {
  /** The answer to one question about a text; either is right where one could say both. */
  enum Answer {
    NO,
    YES,
    EITHER
  }

  /**
   * A text whose answers are known.
   *
   * @param group texts of one group are learned from together
   * @param unseen whether no rule was written or mended looking at it
   * @param answers by question
   */
  record Labelled(
      List<Bundle> grams,
      float[] meaning,
      int group,
      boolean unseen,
      Answer[] answers,
      Tokens said) {}

  static int questions(List<Labelled> texts) {
    return texts.getFirst().answers().length;
  }

  MixedQuestions learn(List<Labelled> texts) {
    return model(texts, verdicts(texts));
  }

  /** Weights whose scores are not yet answers. */
  MixedQuestions open(List<Labelled> texts) {
    return model(texts, Collections.nCopies(questions(texts), new Verdict(1, 0, 0)));
  }

  int fold(int group) {
    return Math.floorMod(group * 0x9E3779B1 >>> 8, folds);
  }

  List<Labelled> without(List<Labelled> texts, int fold) {
    return texts.stream().filter(one -> fold(one.group()) != fold).toList();
  }

  /** How scores become answers, seen on texts that were neither learned from nor looked at for the rules. */
  private List<Verdict> verdicts(List<Labelled> texts) {
    var scores = new ArrayList<float[]>();
    var judged = new ArrayList<Labelled>();
    for (int fold = 0; fold < folds; fold++) {
      var model = open(without(texts, fold));
      for (var one : texts) {
        if (one.unseen() && fold(one.group()) == fold) {
          judged.add(one);
          scores.add(model.scores(one.grams(), one.meaning()));
        }
      }
    }
    var verdicts = new ArrayList<Verdict>();
    for (int question = 0; question < questions(texts); question++) {
      verdicts.add(verdict(judged, scores, question));
    }
    return verdicts;
  }

  Verdict verdict(List<Labelled> judged, List<float[]> scores, int question) {
    var texts = new ArrayList<Integer>();
    for (int i = 0; i < judged.size(); i++) {
      if (judged.get(i).answers()[question] != Answer.EITHER) {
        texts.add(i);
      }
    }
    var column = new float[texts.size()];
    var answers = new boolean[texts.size()];
    for (int i = 0; i < column.length; i++) {
      column[i] = scores.get(texts.get(i))[question];
      answers[i] = judged.get(texts.get(i)).answers()[question] == Answer.YES;
    }
    var curve = Platt.fit(column, answers, 0);
    double cut = (Math.log(share / (1 - share)) - curve.offset()) / curve.slope();
    return new Verdict(curve.slope(), curve.offset(), (float) cut);
  }

  private MixedQuestions model(List<Labelled> texts, List<Verdict> verdicts) {
    var lexing = new Lexing(texts.stream().map(one -> one.grams()).toList(), parts);
    int width = texts.getFirst().meaning().length;
    var sparse = texts.stream().map(one -> sparse(lexing, one)).toList();
    var columns = new ArrayList<float[]>();
    var meanings = new float[questions(texts)][];
    for (int question = 0; question < questions(texts); question++) {
      var weights = weights(sparse, texts, lexing.size() + width, question);
      meanings[question] = Arrays.copyOfRange(weights, lexing.size(), lexing.size() + width);
      var column = Arrays.copyOf(weights, lexing.size() + 1);
      column[lexing.size()] = weights[weights.length - 1];
      columns.add(column);
    }
    return new MixedQuestions(new Questions(Quantised.model(lexing, columns), verdicts), meanings);
  }

  /** The n-grams' rows, then the meaning's directions. */
  private static Sparse sparse(Lexing lexing, Labelled text) {
    var grams = lexing.sparse(text.grams());
    float[] meaning = text.meaning();
    int count = grams.rows().length;
    var rows = Arrays.copyOf(grams.rows(), count + meaning.length);
    var values = Arrays.copyOf(grams.values(), rows.length);
    for (int i = 0; i < meaning.length; i++) {
      rows[count + i] = lexing.size() + i;
      values[count + i] = meaning[i];
    }
    return new Sparse(rows, values);
  }

  private float[] weights(List<Sparse> sparse, List<Labelled> texts, int size, int question) {
    var some = new ArrayList<Sparse>();
    var answers = new ArrayList<Boolean>();
    for (int i = 0; i < sparse.size(); i++) {
      var answer = texts.get(i).answers()[question];
      if (answer != Answer.EITHER) {
        some.add(sparse.get(i));
        answers.add(answer == Answer.YES);
      }
    }
    var yes = new boolean[answers.size()];
    for (int i = 0; i < yes.length; i++) {
      yes[i] = answers.get(i);
    }
    var mean = new float[size + 1];
    for (var machine : machines) {
      var weights = machine.learn(some, yes, size, seed + question);
      for (int row = 0; row < mean.length; row++) {
        mean[row] += weights[row] / machines.size();
      }
    }
    return mean;
  }
}
