package kith.text.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kith.text.crisis.Cries;
import kith.text.crisis.EnglishCrisis;
import kith.text.train.MixedLearner.Answer;
import kith.text.train.MixedLearner.Labelled;
import tools.jackson.databind.json.JsonMapper;

/** Cries for help and near misses written for Kith: a label ({@code self}, {@code abuse}, {@code both}, {@code none}), a tab, and the words. */
final class CrisisCorpus {
  private static final JsonMapper JSON = JsonMapper.shared();

  private CrisisCorpus() {}

  /**
   * @param folder cases that no rule has seen
   * @param builtOn the cases that the rules were built on
   * @param notes folder with notes of everyday life, which are no cries
   * @param messages everyday messages; those that no rule hears are no cries either
   */
  static List<Labelled> read(Path folder, Path builtOn, Path notes, List<String> messages)
      throws IOException {
    var cases = new ArrayList<Labelled>();
    read(builtOn, false, cases);
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        read(file, true, cases);
      }
    }
    everyday(notes, cases);
    var rules = new EnglishCrisis(null);
    for (String message : messages) {
      var heard = rules.read(message);
      if (!heard.selfHarm() && !heard.abuse()) {
        calm(message, cases);
      }
    }
    return cases;
  }

  private static void everyday(Path folder, List<Labelled> cases) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file :
          files.filter(one -> one.toString().endsWith(".jsonl")).sorted().toList()) {
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          calm(JSON.readTree(line).path("note").asString(), cases);
        }
      }
    }
  }

  /** Each stretch by itself, as it will be heard. */
  private static void calm(String text, List<Labelled> cases) {
    int group = cases.size();
    var answers = new Answer[] {Answer.NO, Answer.NO};
    for (var seen : Cries.heardIn(text)) {
      cases.add(new Labelled(seen.grams(), seen.meaning(), group, false, answers, seen.said()));
    }
  }

  private static void read(Path file, boolean unseen, List<Labelled> cases) throws IOException {
    for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      int tab = line.indexOf('\t');
      String label = line.substring(0, tab);
      boolean both = label.equals("both");
      var seen = Cries.seen(line.substring(tab + 1).strip());
      var answers = new Answer[] {
        both || label.equals("self") ? Answer.YES : Answer.NO,
        both || label.equals("abuse") ? Answer.YES : Answer.NO
      };
      cases.add(
          new Labelled(seen.grams(), seen.meaning(), cases.size(), unseen, answers, seen.said()));
    }
  }
}
