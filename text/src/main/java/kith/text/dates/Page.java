package kith.text.dates;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import kith.text.dates.Lexicon.Tag;
import kith.text.dates.Lexicon.Word;
import kith.text.words.Tokens;

/** A text being read, and the moment it is read against. */
final class Page {
  final Tokens tokens;
  final LocalDate today;
  final ZonedDateTime now;
  final boolean dayFirst;
  private final Word[] words;

  Page(Tokens tokens, Lexicon lexicon, ZonedDateTime now, boolean dayFirst) {
    this.tokens = tokens;
    this.now = now;
    this.today = now.toLocalDate();
    this.dayFirst = dayFirst;
    this.words = new Word[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.isWord(i) ? lexicon.of(tokens.lower(i)) : Lexicon.NOTHING;
    }
  }

  Tag tag(int i) {
    return i < 0 || i >= words.length ? Tag.NONE : words[i].tag();
  }

  boolean tagged(int i, Tag tag) {
    return tag(i) == tag;
  }

  int value(int i) {
    return words[i].value();
  }

  boolean is(int i, String word) {
    return tokens.is(i, word);
  }

  boolean in(int i, Set<String> some) {
    return i >= 0 && i < words.length && some.contains(tokens.lower(i));
  }

  /** The place after an optional word. */
  int skip(int i, String word) {
    return is(i, word) ? i + 1 : i;
  }

  int skip(int i, Set<String> some) {
    return in(i, some) ? i + 1 : i;
  }

  /** Whether the words stand here one after the other. */
  boolean run(int i, String... expected) {
    for (int k = 0; k < expected.length; k++) {
      if (!is(i + k, expected[k])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the token touches the one before it. */
  boolean joined(int i) {
    return !tokens.spaced(i);
  }
}
