package kith.text.notes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Word lists of this package: lines of a label, a tab and words. */
final class Lists {
  private Lists() {}

  static List<String[]> rows(String resource) {
    try (var in = Objects.requireNonNull(Lists.class.getResourceAsStream(resource), resource);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Each word, in lower case, with the label of the first line that holds it. */
  static Map<String, String> labels(String resource) {
    var labels = new HashMap<String, String>();
    for (String[] row : rows(resource)) {
      for (String word : row[1].split(" ", -1)) {
        labels.putIfAbsent(word.toLowerCase(Locale.ROOT), row[0]);
      }
    }
    return Map.copyOf(labels);
  }
}
