package kith.text.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kith.text.Readers;

/** What the readers by rule reach, as a part of the accuracy report. */
public final class RuleReport {
  private final StringBuilder report = new StringBuilder();

  private RuleReport() {}

  /**
   * @param dates folder with Recognizers-Text's English specifications
   * @param notes folder with {@code notes.jsonl}, {@code heldout.jsonl} and {@code heldout-later.jsonl}
   * @param crisis folder with {@code cases.tsv}, {@code heldout.tsv} and {@code heldout-later.tsv}
   */
  public static String of(Path dates, Path notes, Path crisis) throws IOException {
    var report = new RuleReport();
    if (Files.isDirectory(dates)) {
      report.dates(dates);
    }
    report.notes(notes);
    report.crisis(crisis);
    return report.report.toString();
  }

  private void dates(Path folder) throws IOException {
    var scores = new DateAccuracy(Readers.english().dates()).measure(folder);
    line("## Days and spans of days");
    line("");
    line(
        "Recognizers-Text's English specifications: the cases whose results are all days or spans of days, and those with none.");
    line(
        "Right means every stretch of text found, no other, and each come to a value that the specification lists. The grammar was");
    line("written looking at these cases, so expect less elsewhere.");
    line("");
    line("| File | Right | Cases | Share |");
    line("|---|---|---|---|");
    scores.forEach((file, score) -> line("| %s | %d | %d | %s |"
        .formatted(
            file, score.right(), score.cases(), share((double) score.right() / score.cases()))));
    line("");
  }

  private void notes(Path folder) throws IOException {
    line("## Notes");
    line("");
    line(
        "Notes written for this purpose in many voices, with what a careful friend would keep of each. A detail is right when its");
    line(
        "kind, its sentence and whom it is about are right; a kind that a friend could name either way allows both.");
    line("");
    line(
        "| Notes | Details: recall | precision | Days right | Promises: recall | precision | Nothing found in empty notes |");
    line("|---|---|---|---|---|---|---|");
    for (String name : new String[] {"heldout", "heldout-later", "notes"}) {
      var result =
          new NoteAccuracy(Readers.english().notes()).measure(folder.resolve(name + ".jsonl"));
      line("| %s (%d) | %s of %d | %s of %d | %d of %d | %s | %s | %d of %d |"
          .formatted(
              called(name),
              result.notes(),
              share(result.details().recall()),
              result.details().expected(),
              share(result.details().precision()),
              result.details().found(),
              result.days().right(),
              result.days().expected(),
              share(result.promises().recall()),
              share(result.promises().precision()),
              result.empty().right(),
              result.empty().expected()));
    }
    line("");
    kinds(folder);
  }

  private void kinds(Path folder) throws IOException {
    var result =
        new NoteAccuracy(Readers.english().notes()).measure(folder.resolve("heldout.jsonl"));
    line("Held-out recall by kind: "
        + String.join(
            ", ",
            result.kinds().entrySet().stream()
                .filter(kind -> kind.getValue().expected() > 0)
                .map(kind -> "%s %d of %d"
                    .formatted(
                        kind.getKey().name().toLowerCase(Locale.ROOT),
                        kind.getValue().right(),
                        kind.getValue().expected()))
                .toList())
        + ".");
    line("");
  }

  private void crisis(Path folder) throws IOException {
    line("## Crisis cues");
    line("");
    line(
        "Cries for help in words of one's own, and near misses, written for this purpose. The held-out ones, like the held-out notes,");
    line("were written without having seen the rules or their words.");
    line("");
    line("| Cases | Self-harm heard | Abuse heard | Near misses left alone |");
    line("|---|---|---|---|");
    for (String name : new String[] {"heldout", "heldout-later", "cases"}) {
      var result =
          new CrisisAccuracy(Readers.english().crisis()).measure(folder.resolve(name + ".tsv"));
      line("| %s (%d) | %s | %s | %s |"
          .formatted(
              called(name),
              result.cases(),
              of(result.selfHarm()),
              of(result.abuse()),
              of(result.none())));
    }
    line("");
  }

  private static String called(String name) {
    return switch (name) {
      case "heldout" -> "held out";
      case "heldout-later" -> "held out, by another writer";
      default -> "built on";
    };
  }

  private static String of(CrisisAccuracy.Count count) {
    return "%d of %d".formatted(count.right(), count.cases());
  }

  private static String share(double value) {
    return "%.3f".formatted(value).replaceFirst("^0", "");
  }

  private void line(String line) {
    report.append(line).append('\n');
  }
}
