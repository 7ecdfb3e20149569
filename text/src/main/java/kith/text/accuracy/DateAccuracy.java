package kith.text.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import kith.text.DateReader;
import kith.text.FoundDate;
import kith.text.FoundDate.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures a date reader on the English specifications of Recognizers-Text: the cases whose results are all days or spans
 * of days, and those with no result. A case is right when every expected stretch of text is found, none other is, and each
 * comes to one of the values the specification lists. Cases that every platform is said not to support are left out.
 */
public final class DateAccuracy {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> DAYS = Set.of("date", "daterange");

  /** Right and all cases of one file. */
  public record Score(int right, int cases, int found) {}

  private final DateReader reader;
  private final List<String> wrong = new ArrayList<>();

  public DateAccuracy(DateReader reader) {
    this.reader = reader;
  }

  /** Scores by file; "all" holds the sum. */
  public TreeMap<String, Score> measure(Path folder) throws IOException {
    var scores = new TreeMap<String, Score>();
    int right = 0;
    int cases = 0;
    int found = 0;
    try (var files = Files.newDirectoryStream(folder, "*.json")) {
      for (var file : files) {
        var score = measure(file.getFileName().toString(), JSON.readTree(text(file)));
        right += score.right();
        cases += score.cases();
        found += score.found();
        if (score.cases() > 0) {
          scores.put(file.getFileName().toString(), score);
        }
      }
    }
    scores.put("all", new Score(right, cases, found));
    return scores;
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Score measure(String name, JsonNode specs) {
    int right = 0;
    int cases = 0;
    int located = 0;
    for (var spec : specs) {
      if (!counts(name, spec)) {
        continue;
      }
      cases++;
      var found = read(spec);
      boolean places = places(spec, found);
      boolean values = places && values(spec, found);
      located += places ? 1 : 0;
      right += values ? 1 : 0;
      if (!values) {
        wrong.add(name + (places ? " value " : " place ") + describe(spec, found));
      }
    }
    return new Score(right, cases, located);
  }

  /** What went wrong in the last measurements, a line for each case. */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }

  private static boolean counts(String name, JsonNode spec) {
    String without = spec.path("NotSupported").asString("").toLowerCase(Locale.ROOT);
    boolean everywhere = without.contains("dotnet")
        && without.contains("java,")
        && without.contains("javascript")
        && without.contains("python");
    if (everywhere || name.startsWith("TimeZone")) {
      return false;
    }
    for (var result : spec.path("Results")) {
      if (!DAYS.contains(type(result))) {
        return false;
      }
    }
    return true;
  }

  private static String type(JsonNode result) {
    String type = result.path("TypeName").asString(result.path("Type").asString(""));
    return type.replace("datetimeV2.", "");
  }

  private List<FoundDate> read(JsonNode spec) {
    String reference =
        spec.path("Context").path("ReferenceDateTime").asString("2016-11-07T00:00:00");
    var all = reader.read(
        spec.path("Input").asString(), LocalDateTime.parse(reference).atZone(ZoneOffset.UTC));
    return all;
  }

  private static boolean places(JsonNode spec, List<FoundDate> found) {
    var days = found.stream().filter(DateAccuracy::days).toList();
    var results = spec.path("Results");
    if (days.size() != results.size()) {
      return false;
    }
    for (int i = 0; i < days.size(); i++) {
      var where = days.get(i).where();
      String expected = results.get(i).path("Text").asString();
      String got = where.in(spec.path("Input").asString());
      if (!expected.equalsIgnoreCase(got) || !type(results.get(i)).equals(name(days.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean days(FoundDate date) {
    return date.type() == Type.DATE || date.type() == Type.DATERANGE;
  }

  private static String name(FoundDate date) {
    return date.type().name().toLowerCase(Locale.ROOT);
  }

  private static boolean values(JsonNode spec, List<FoundDate> found) {
    var days = found.stream().filter(DateAccuracy::days).toList();
    for (int i = 0; i < days.size(); i++) {
      var expected = expected(spec.path("Results").get(i).path("Value"));
      if (!expected.isEmpty() && !expected.contains(days.get(i).value())) {
        return false;
      }
    }
    return true;
  }

  /** Every value that a specification accepts, as this library writes them. */
  private static List<String> expected(JsonNode value) {
    var expected = new ArrayList<String>();
    for (var one : value.path("values")) {
      boolean span = one.has("start") || one.has("end");
      expected.add(
          span
              ? span(one, "start", "end")
              : one.path("value").asString(one.path("timex").asString()));
    }
    for (String side : List.of("FutureResolution", "PastResolution")) {
      var resolution = value.path(side);
      if (resolution.isEmpty()) {
        if (value.has("Timex")) {
          expected.add(value.path("Timex").asString());
        }
      } else if (resolution.has("date")) {
        String date = resolution.path("date").asString();
        expected.add(date.startsWith("0001") ? "not resolved" : date);
      } else {
        expected.add(span(resolution, "startDate", "endDate"));
      }
    }
    return expected;
  }

  private static String span(JsonNode of, String start, String end) {
    return of.path(start).asString("..") + "/" + of.path(end).asString("..");
  }

  private static String describe(JsonNode spec, List<FoundDate> found) {
    var wanted = new StringBuilder();
    for (var result : spec.path("Results")) {
      wanted
          .append('[')
          .append(result.path("Text").asString())
          .append("] ")
          .append(expected(result.path("Value")));
    }
    var got = new StringBuilder();
    for (var date : found) {
      got.append('[')
          .append(date.where().in(spec.path("Input").asString()))
          .append("] ")
          .append(date.value())
          .append(' ');
    }
    return spec.path("Context").path("ReferenceDateTime").asString("-") + " | "
        + spec.path("Input").asString() + " | want " + wanted + " | got " + got;
  }
}
