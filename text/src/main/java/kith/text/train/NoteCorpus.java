package kith.text.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kith.text.DetailKind;
import kith.text.Extent;
import kith.text.Note;
import kith.text.notes.NoteStatements;
import kith.text.train.MixedLearner.Answer;
import kith.text.train.MixedLearner.Labelled;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notes written for Kith with what a careful friend would keep of each ({@code *.jsonl}), and single statements by kind
 * ({@code statements/KIND.txt}; {@code none.txt} holds those of which nothing is kept, {@code people.txt} the known names).
 */
final class NoteCorpus {
  /** A statement's place, and what is known of it. */
  private record Placed(Extent where, Labelled statement) {}

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  private final List<Labelled> statements = new ArrayList<>();
  private int notes;

  private NoteCorpus() {}

  /**
   * @param folder the notes and statements that no rule has seen
   * @param builtOn the notes that the rules were built on
   */
  static List<Labelled> read(Path folder, Path builtOn) throws IOException {
    var corpus = new NoteCorpus();
    corpus.notes(builtOn, false);
    for (var file : files(folder, ".jsonl")) {
      corpus.notes(file, true);
    }
    var people =
        Files.readAllLines(folder.resolve("statements/people.txt"), StandardCharsets.UTF_8);
    for (var file : files(folder.resolve("statements"), ".txt")) {
      if (!file.endsWith("people.txt")) {
        corpus.statements(file, people);
      }
    }
    return corpus.statements;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private void notes(Path file, boolean unseen) throws IOException {
    for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      note(JSON.readTree(line), unseen);
      notes++;
    }
  }

  private void note(JsonNode gold, boolean unseen) {
    var people = new ArrayList<String>();
    gold.path("people").forEach(name -> people.add(name.asString()));
    String text = gold.path("note").asString();
    var note = new Note(text, LocalDate.parse(gold.path("on").asString()), people);
    var here = new ArrayList<Placed>();
    for (var seen : NoteStatements.of(note)) {
      here.add(new Placed(
          seen.where(),
          new Labelled(seen.traits(), seen.meaning(), notes, unseen, none(), seen.said())));
    }
    for (var detail : gold.path("details")) {
      var answers = at(here, text, detail);
      for (int i = 0; i < detail.path("kinds").size() && answers != null; i++) {
        int kind = DetailKind.valueOf(detail.path("kinds").get(i).asString()).ordinal();
        answers[kind] = i == 0 || answers[kind] == Answer.YES ? Answer.YES : Answer.EITHER;
      }
    }
    for (var promise : gold.path("promises")) {
      var answers = at(here, text, promise);
      if (answers != null) {
        answers[DetailKind.PROMISE.ordinal()] = Answer.YES;
      }
    }
    here.forEach(placed -> statements.add(placed.statement()));
  }

  private static Answer @Nullable [] at(List<Placed> statements, String text, JsonNode gold) {
    String words = gold.path("words").asString().toLowerCase(Locale.ROOT);
    int at = text.toLowerCase(Locale.ROOT).indexOf(words);
    for (var statement : statements) {
      var where = statement.where();
      if (where.begin() <= at && at < where.end()) {
        return statement.statement().answers();
      }
    }
    return null;
  }

  private void statements(Path file, List<String> people) throws IOException {
    String name = file.getFileName().toString().replace(".txt", "").toUpperCase(Locale.ROOT);
    for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      var parts = line.split("\t", -1);
      var answers = none();
      for (int i = 1; i < parts.length; i++) {
        answers[DetailKind.valueOf(parts[i]).ordinal()] = Answer.EITHER;
      }
      if (!name.equals("NONE")) {
        answers[DetailKind.valueOf(name).ordinal()] = Answer.YES;
      }
      var seen = NoteStatements.whole(new Note(parts[0], DAY, people));
      statements.add(
          new Labelled(seen.traits(), seen.meaning(), notes++, false, answers, seen.said()));
    }
  }

  private static Answer[] none() {
    var answers = new Answer[DetailKind.values().length];
    Arrays.fill(answers, Answer.NO);
    return answers;
  }
}
