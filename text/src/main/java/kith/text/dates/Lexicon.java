package kith.text.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What single words mean in a date. */
final class Lexicon {
  enum Tag {
    MONTH,
    WEEKDAY,
    UNIT,
    DAYWORD,
    WHICH,
    SEASON,
    PART,
    CARDINAL,
    ORDINAL,
    DECADE,
    EDGE,
    NONE
  }

  record Word(Tag tag, int value) {}

  static final Word NOTHING = new Word(Tag.NONE, 0);

  private final Map<String, Word> words = new HashMap<>();

  Lexicon() {
    for (String line : lines("words.tsv")) {
      String[] cells = line.split("\t", -1);
      var word = new Word(Tag.valueOf(cells[0]), Integer.parseInt(cells[1]));
      for (String form : cells[2].split(" ", -1)) {
        words.putIfAbsent(form, word);
      }
    }
  }

  Word of(String lower) {
    return words.getOrDefault(lower, NOTHING);
  }

  static List<String> lines(String resource) {
    try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
