package kith.text.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kith.text.Ekman;
import kith.text.Emotion;
import kith.text.Sentiment;
import kith.text.accuracy.RuleReport;
import kith.text.emotions.EnglishEmotions;
import kith.text.model.Panel;
import kith.text.reply.Mechanisms;

/** Measures the learned readers on texts that they did not learn from, and writes the report. */
public final class Accuracy {
  private static final String KEPT = "## What was tried";
  private static final List<String> MECHANISMS =
      List.of("emotional reaction", "interpretation", "exploration");
  private static final List<String> MECHANISM_FLOORS =
      List.of(".716 (.789)", ".588 (.783)", ".660 (.891)");
  private static final List<String> MECHANISM_BEST =
      List.of(".753 (.821)", ".697 (.839)", ".635 (.914); .726 (.926)");
  private static final List<String> DISCLOSURES = List.of(
      "emotional disclosure",
      "informational disclosure",
      "emotional support",
      "informational support");
  private static final List<String> DISCLOSURE_FLOORS = List.of(".619", ".626", ".707", ".663");

  private final Path data;
  private final StringBuilder report = new StringBuilder();

  private Accuracy(Path data) {
    this.data = data;
  }

  /**
   * Keeps what the report already says under "What was tried".
   *
   * @param notes folder with the notes that {@link RuleReport} measures
   * @param crisis folder with the cries for help that it measures
   */
  public static void write(Path data, Path notes, Path crisis, Path report) throws IOException {
    var accuracy = new Accuracy(data);
    accuracy.heading();
    accuracy.emotions();
    var emotions = EnglishEmotions.load();
    accuracy.replies(Epitome.read(data.resolve("epitome"), emotions));
    accuracy.disclosure(
        OffMyChest.read(data.resolve("offmychest/labeled_training_set.csv"), emotions));
    accuracy.report.append(RuleReport.of(data.resolve("dates/english"), notes, crisis));
    var before = Files.exists(report) ? Files.readString(report) : "";
    int kept = before.indexOf(KEPT);
    Files.writeString(report, accuracy.report + (kept < 0 ? KEPT + "\n" : before.substring(kept)));
  }

  private void heading() {
    line("# Accuracy of kith.text");
    line("");
    line("Written by `./kith text accuracy --data FOLDER`. FOLDER holds the public data sets"
        + " GoEmotions (`goemotions/train.tsv`,");
    line("`dev.tsv`), EPITOME (`epitome/*-reddit.csv`) and OffMyChest"
        + " (`offmychest/labeled_training_set.csv`), and Recognizers-Text's `dates/english`."
        + " Seeds stand in");
    line("`Recipes`"
        + "; the same data give the same figures. Floors are a bag of words with logistic"
        + " regression.");
    line("");
  }

  private void emotions() {
    var examples = GoEmotions.read(data.resolve("goemotions/dev.tsv"));
    var panel = Panel.beside(EnglishEmotions.class, "english.weights");
    var scores = examples.stream()
        .map(example -> panel.scores(example.tokens(), example.text()))
        .toArray(float[][]::new);
    var figures = new ArrayList<Figures>();
    for (int question = 0; question < EnglishEmotions.QUESTIONS; question++) {
      int asked = question;
      var decided = new boolean[examples.size()];
      for (int i = 0; i < decided.length; i++) {
        decided[i] = panel.verdicts().get(asked).yes(scores[i][asked]);
      }
      figures.add(Figures.of(Learner.answers(examples, question), decided));
    }
    line("## Emotions");
    line("");
    line("The shipped weights on GoEmotions' development part, " + examples.size()
        + " texts. Weights, mixture, cuts and calibration come");
    line("from the training part alone (mixture and cuts by 5-fold cross-validation). Features and"
        + " settings were chosen looking at this same");
    line("part, so expect a little less elsewhere. Floors and best published figures are those of"
        + " the test part.");
    line("");
    line("| Macro-F1 | Kith | Floor | Naive-Bayes weights | BERT-base |");
    line("|---|---|---|---|---|");
    line("| 28 labels | " + mean(figures, 0, 28, false) + " | .477 | .497 | .531 |");
    line("| Ekman, 7 | " + mean(figures, EnglishEmotions.FIRST_EKMAN, 6, true)
        + " | .593 | .607 | .638 |");
    line("| sentiment, 4 | " + mean(figures, EnglishEmotions.FIRST_SENTIMENT, 3, true)
        + " | .667 | .672 | .701 |");
    line("");
    line("| Label | F1 | Texts |");
    line("|---|---|---|");
    for (var emotion : Emotion.values()) {
      row(emotion.label(), figures.get(emotion.ordinal()));
    }
    for (int group = 0; group < Ekman.values().length - 1; group++) {
      row(
          "Ekman: " + Ekman.values()[group].label(),
          figures.get(EnglishEmotions.FIRST_EKMAN + group));
    }
    for (int group = 0; group < Sentiment.values().length - 1; group++) {
      row(
          "sentiment: " + Sentiment.values()[group].label(),
          figures.get(EnglishEmotions.FIRST_SENTIMENT + group));
    }
    line("");
  }

  private static String mean(List<Figures> figures, int first, int count, boolean andNeutral) {
    double sum = IntStream.range(first, first + count)
        .mapToDouble(i -> figures.get(i).f1())
        .sum();
    double neutral = andNeutral ? figures.get(Emotion.NEUTRAL.ordinal()).f1() : 0;
    return figure((sum + neutral) / (count + (andNeutral ? 1 : 0)));
  }

  private void replies(Epitome epitome) {
    line("## Replies");
    line("");
    line("EPITOME, " + epitome.replies().size()
        + " pairs, 10-fold cross-validation in which no post is in two folds. How the scores"
        + " are mixed and");
    line("how far each level is favoured is learned on half of the posts and used on the other"
        + " half, the mean of "
        + Halves.TIMES + " such halvings. In brackets the");
    line("share of right levels.");
    line("");
    line("| Macro-F1 of levels 0, 1, 2 | Kith | none or some | Floor | Best published |");
    line("|---|---|---|---|---|");
    var unseen = Recipes.REPLIES.unseen(epitome);
    for (int mechanism = 0; mechanism < Mechanisms.COUNT; mechanism++) {
      mechanism(epitome, unseen.features(mechanism), mechanism);
    }
    line("");
  }

  private void mechanism(Epitome epitome, float[][] features, int mechanism) {
    int[] levels = ReplyLearner.levels(epitome, mechanism);
    double macro = 0;
    double right = 0;
    double some = 0;
    var perLevel = new double[Mechanisms.LEVELS];
    for (int round = 0; round < Halves.TIMES; round++) {
      var decided = new int[levels.length];
      for (int half = 0; half < 2; half++) {
        var chosenOn = Halves.of(epitome.replies(), round, half);
        var usedOn = Halves.of(epitome.replies(), round, 1 - half);
        var seen = Halves.pick(features, chosenOn);
        int[] seenLevels = Halves.pick(levels, chosenOn);
        var mixing = Mixing.learn(seen, seenLevels);
        var favours = ReplyLearner.favours(mixing.scores(seen), seenLevels);
        var part = ReplyLearner.decide(
            mixing.scores(Halves.pick(features, usedOn)), favours[0], favours[1]);
        for (int i = 0; i < usedOn.length; i++) {
          decided[usedOn[i]] = part[i];
        }
      }
      macro += ReplyLearner.macroF1(levels, decided) / Halves.TIMES;
      right +=
          IntStream.range(0, levels.length).filter(i -> levels[i] == decided[i]).count()
              / (double) levels.length
              / Halves.TIMES;
      some += Figures.of(above(levels), above(decided)).both() / Halves.TIMES;
      for (int level = 0; level < perLevel.length; level++) {
        perLevel[level] += Figures.of(at(levels, level), at(decided, level)).f1() / Halves.TIMES;
      }
    }
    line("| " + MECHANISMS.get(mechanism) + " | " + figure(macro) + " (" + figure(right)
        + "); by level "
        + figure(perLevel[0]) + " " + figure(perLevel[1]) + " " + figure(perLevel[2]) + " | "
        + figure(some) + " | "
        + MECHANISM_FLOORS.get(mechanism) + " | " + MECHANISM_BEST.get(mechanism) + " |");
  }

  private static boolean[] above(int[] levels) {
    var above = new boolean[levels.length];
    for (int i = 0; i < above.length; i++) {
      above[i] = levels[i] > 0;
    }
    return above;
  }

  private static boolean[] at(int[] levels, int level) {
    var at = new boolean[levels.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = levels[i] == level;
    }
    return at;
  }

  private void disclosure(List<Example> examples) {
    line("## Disclosure");
    line("");
    line("OffMyChest, " + examples.size()
        + " sentences, 5-fold cross-validation in which no post is in two folds; mixture and"
        + " cuts chosen on half of the");
    line("posts and used on the other half, the mean of " + Halves.TIMES + " such halvings.");
    line("");
    line("| Mean F1 of yes and no | Kith | Floor |");
    line("|---|---|---|");
    var unseen = Recipes.DISCLOSURE.unseen(examples);
    for (int question = 0; question < DISCLOSURES.size(); question++) {
      float[][] pairs = unseen.pairs(question);
      var answers = Learner.answers(examples, question);
      double both = 0;
      for (int round = 0; round < Halves.TIMES; round++) {
        var decided = new boolean[answers.length];
        for (int half = 0; half < 2; half++) {
          var chosenOn = Halves.of(examples, round, half);
          float[] mix = Weighing.learn(
              Halves.pick(pairs, chosenOn),
              Halves.pick(answers, chosenOn),
              PanelLearner.WEIGHING_PENALTY);
          var scores = new float[answers.length];
          for (int i = 0; i < scores.length; i++) {
            scores[i] = mix[0] + mix[1] * pairs[i][0] + mix[2] * pairs[i][1];
          }
          float cut =
              Cut.best(Halves.pick(scores, chosenOn), Halves.pick(answers, chosenOn), Cut.Aim.BOTH);
          for (int i : Halves.of(examples, round, 1 - half)) {
            decided[i] = scores[i] > cut;
          }
        }
        both += Figures.of(answers, decided).both() / Halves.TIMES;
      }
      line("| " + DISCLOSURES.get(question) + " | " + figure(both) + " | "
          + DISCLOSURE_FLOORS.get(question) + " |");
    }
    line("");
  }

  private void row(String label, Figures figures) {
    line("| " + label + " | " + figure(figures.f1()) + " | " + figures.yes() + " |");
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
  }

  private void line(String line) {
    report.append(line).append('\n');
  }
}
