package kith.text.dates;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.text.dates.Lexicon.Tag;

/** With which words a date can begin: most words of a text are passed over here. */
final class Starts {
  private static final Set<String> WORDS = Stream.concat(
          Holidays.firstWords().stream(),
          Stream.of(
              "the",
              "a",
              "an",
              "my",
              "your",
              "our",
              "this",
              "that",
              "same",
              "on",
              "in",
              "at",
              "day",
              "week",
              "month",
              "year",
              "weekend",
              "from",
              "between",
              "within",
              "before",
              "after",
              "since",
              "until",
              "till",
              "by",
              "prior",
              "no",
              "earlier",
              "later",
              "sooner",
              "ending",
              "starting",
              "beginning",
              "rest",
              "remainder",
              "more",
              "less",
              "couple",
              "few",
              "several",
              "q",
              "h",
              "w",
              "for",
              "'",
              "final",
              "every",
              "each",
              "half",
              "quarter",
              "noon",
              "midnight",
              "daily",
              "weekly",
              "monthly",
              "yearly",
              "annually",
              "fortnightly",
              "biweekly",
              "midday",
              "during",
              "around"))
      .collect(Collectors.toUnmodifiableSet());

  private Starts() {}

  static boolean possible(Page page, int i) {
    return page.tag(i) != Tag.NONE || page.tokens.isDigits(i) || page.in(i, WORDS);
  }
}
