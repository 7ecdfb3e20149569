package kith.text.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kith.text.DetailKind;
import kith.text.FoundDetail;
import kith.text.FoundPromise;
import kith.text.Note;
import kith.text.NoteReader;
import kith.text.NoteReading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures a note reader on notes with what a careful friend would keep of each. A detail found is right when an expected
 * one has its kind (some allow two or three), lies in the same sentence and is about the same person; each expected
 * detail can be found once. A promise is right when the same side made it in the same sentence.
 */
public final class NoteAccuracy {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** How many were expected, found, and both. */
  public record Count(int expected, int found, int right) {
    public double recall() {
      return expected == 0 ? 1 : (double) right / expected;
    }

    public double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    Count plus(int expected, int found, int right) {
      return new Count(this.expected + expected, this.found + found, this.right + right);
    }
  }

  /**
   * @param kinds by kind: for an expected detail its first kind
   * @param days expected days, those given, those right, of the details that were found
   * @param empty notes in which nothing is expected, and in how many of them nothing is found ({@code right})
   */
  public record Result(
      int notes,
      Count details,
      Map<DetailKind, Count> kinds,
      Count days,
      Count promises,
      Count relations,
      Count empty) {}

  private static final Count NONE = new Count(0, 0, 0);

  private final NoteReader reader;
  private final List<String> wrong = new ArrayList<>();
  private final Map<DetailKind, Count> kinds = new EnumMap<>(DetailKind.class);
  private Count details = NONE;
  private Count days = NONE;
  private Count promises = NONE;
  private Count relations = NONE;
  private Count empty = NONE;

  public NoteAccuracy(NoteReader reader) {
    this.reader = reader;
  }

  public Result measure(Path lines) throws IOException {
    int notes = 0;
    for (String line : Files.readAllLines(lines, StandardCharsets.UTF_8)) {
      measure(JSON.readTree(line));
      notes++;
    }
    return new Result(notes, details, kinds, days, promises, relations, empty);
  }

  /** What was missed or too much, a line each. */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }

  private void measure(JsonNode gold) {
    var people = new ArrayList<String>();
    gold.path("people").forEach(name -> people.add(name.asString()));
    String text = gold.path("note").asString();
    var note = new Note(text, LocalDate.parse(gold.path("on").asString()), people);
    var reading = reader.read(note);
    details(gold, note, reading);
    promises(gold, note, reading);
    relations(gold, reading);
  }

  private void details(JsonNode gold, Note note, NoteReading reading) {
    var left = new ArrayList<>(reading.details());
    int right = 0;
    for (var expected : gold.path("details")) {
      var first = kind(expected.path("kinds").get(0));
      var match = left.stream().filter(found -> matches(expected, note, found)).findFirst();
      if (match.isPresent()) {
        right++;
        left.remove(match.get());
        day(expected, match.get(), note);
      } else {
        wrong.add("missed " + expected + " in " + note.text());
      }
      kinds.merge(first, new Count(1, 0, match.isPresent() ? 1 : 0), NoteAccuracy::sum);
    }
    for (var found : reading.details()) {
      kinds.merge(found.kind(), new Count(0, 1, 0), NoteAccuracy::sum);
    }
    for (var found : left) {
      wrong.add("extra " + found.kind() + " [" + found.words() + "] " + found.about() + " in "
          + note.text());
    }
    int expected = gold.path("details").size();
    details = details.plus(expected, reading.details().size(), right);
    if (expected == 0) {
      empty = empty.plus(1, 1, reading.details().isEmpty() ? 1 : 0);
    }
  }

  private static Count sum(Count a, Count b) {
    return a.plus(b.expected(), b.found(), b.right());
  }

  private static DetailKind kind(JsonNode name) {
    return DetailKind.valueOf(name.asString());
  }

  private static boolean matches(JsonNode expected, Note note, FoundDetail found) {
    boolean kind = false;
    for (var one : expected.path("kinds")) {
      kind |= kind(one) == found.kind();
    }
    int at = place(note.text(), expected.path("words").asString());
    boolean sentence = found.sentence().begin() <= at && at < found.sentence().end();
    boolean about = false;
    for (var who : expected.path("about")) {
      about |= found.about().stream().anyMatch(name -> name.equalsIgnoreCase(who.asString()));
    }
    return kind && sentence && about;
  }

  private static int place(String text, String words) {
    return text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
  }

  private void day(JsonNode expected, FoundDetail found, Note note) {
    if (expected.has("when")) {
      String when = expected.path("when").asString();
      boolean right = found.when() != null && found.when().toString().equals(when);
      days = days.plus(1, found.when() == null ? 0 : 1, right ? 1 : 0);
      if (!right) {
        wrong.add("day " + found.when() + " for " + when + " in " + note.text());
      }
    }
  }

  private void promises(JsonNode gold, Note note, NoteReading reading) {
    var left = new ArrayList<>(reading.promises());
    int right = 0;
    for (var expected : gold.path("promises")) {
      int at = place(note.text(), expected.path("words").asString());
      var by =
          expected.path("by").asString().equals("me") ? FoundPromise.By.ME : FoundPromise.By.THEM;
      var match = left.stream()
          .filter(found -> found.by() == by
              && found.sentence().begin() <= at
              && at < found.sentence().end())
          .findFirst();
      if (match.isPresent()) {
        right++;
        left.remove(match.get());
      } else {
        wrong.add("missed promise " + expected + " in " + note.text());
      }
    }
    left.forEach(found ->
        wrong.add("extra promise " + found.by() + " [" + found.words() + "] in " + note.text()));
    promises = promises.plus(gold.path("promises").size(), reading.promises().size(), right);
  }

  private void relations(JsonNode gold, NoteReading reading) {
    for (var expected : gold.path("relations")) {
      String name = expected.path("name").asString();
      String relation = expected.path("relation").asString();
      boolean found = reading.people().stream()
          .anyMatch(person -> person.name().equals(name)
              && (relation.isEmpty() || relation.equals(person.relation())));
      relations = relations.plus(1, 1, found ? 1 : 0);
      if (!found) {
        wrong.add("missed relation " + expected + " in " + gold.path("note").asString());
      }
    }
  }
}
