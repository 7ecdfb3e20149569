package kith.text.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Words that can stand for one another in a pattern, written {@code <NAME>} there. */
public final class Families {
  private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("<([A-Z]+)>");
  private static final Map<String, String> WORDS = load();

  private static final Map<String, List<String>> NAMES = names();

  private Families() {}

  private static Map<String, List<String>> names() {
    var names = new HashMap<String, List<String>>();
    for (var name : WORDS.keySet().stream().sorted().toList()) {
      for (var word : Objects.requireNonNull(WORDS.get(name)).split("\\|", -1)) {
        names.computeIfAbsent(word, _ -> new ArrayList<>()).add(name);
      }
    }
    return Map.copyOf(names);
  }

  /** The names of the families that a word belongs to. */
  public static List<String> of(String word) {
    return NAMES.getOrDefault(word, List.of());
  }

  private static Map<String, String> load() {
    try (var in = Objects.requireNonNull(Families.class.getResourceAsStream("families.tsv"));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1].replace(' ', '|')));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A pattern with each family's words in place of its name. */
  static String spelledOut(String pattern) {
    return NAME.matcher(pattern)
        .replaceAll(name -> Matcher.quoteReplacement(
            Objects.requireNonNull(WORDS.get(name.group(1)), name.group(1))));
  }
}
