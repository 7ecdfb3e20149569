package kith.text.dates;

import java.util.Set;
import kith.text.dates.Lexicon.Tag;

/** With which words a date can begin: most words of a text are passed over here. */
final class Starts {
  private static final Set<String> WORDS = Set.copyOf(Lexicon.lines("starts.txt"));

  private Starts() {}

  static boolean possible(Page page, int i) {
    if (page.tokens.isDigits(i)) {
      return true;
    }
    return switch (page.tag(i)) {
      case MONTH, WEEKDAY, UNIT, DAYWORD, SEASON, PART, CARDINAL, ORDINAL, DECADE -> true;
      case WHICH, EDGE -> led(page, i);
      case NONE -> page.in(i, WORDS) && led(page, i) || Holidays.begin(page.tokens.lower(i));
    };
  }

  /** Whether what a date needs comes soon. */
  private static boolean led(Page page, int i) {
    for (int k = i + 1; k < i + 8 && k < page.tokens.size(); k++) {
      if (page.tokens.isDigits(k) || strong(page.tag(k)) || Holidays.begin(page.tokens.lower(k))) {
        return true;
      }
    }
    return page.is(i, "weekend")
        || page.is(i, "noughties")
        || page.tag(i) == Tag.NONE && Repeats.at(page, i) != null;
  }

  private static boolean strong(Tag tag) {
    return switch (tag) {
      case MONTH, WEEKDAY, UNIT, DAYWORD, SEASON, PART, CARDINAL, ORDINAL, DECADE -> true;
      case WHICH, EDGE, NONE -> false;
    };
  }
}
