package kith.text.dates;

import java.util.Set;
import kith.text.dates.Lexicon.Tag;
import org.jspecify.annotations.Nullable;

/** Numbers in figures and words. */
final class Numbers {
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  /**
   * A number read.
   *
   * @param to the token after it
   */
  record Num(int to, int value) {}

  private Numbers() {}

  /** Two, 2, twenty-one: below 1,000,000. */
  static @Nullable Num cardinal(Page page, int i) {
    if (page.tokens.number(i) >= 0) {
      return new Num(i + 1, page.tokens.number(i));
    }
    return page.tagged(i, Tag.CARDINAL) ? spelled(page, i) : null;
  }

  private static @Nullable Num spelled(Page page, int i) {
    int total = 0;
    int group = -1;
    int at = i;
    while (true) {
      int word = at;
      if (at > i && page.is(at, "-") || at > i && page.is(at, "and") && group >= 100) {
        word = at + 1;
      }
      if (!page.tagged(word, Tag.CARDINAL)) {
        break;
      }
      int value = page.value(word);
      if (value == 1000 && group > 0 && total == 0) {
        total = group * 1000;
        group = 1000;
      } else if (value == 100 && group > 0 && group < 100) {
        group *= 100;
      } else if (group < 0) {
        group = value;
      } else if (group == 1000 && total > 0) {
        group = value;
        total += 0;
      } else if (group % 100 == 0 && group >= 100 && group < 1000 && value > 0 && value < 100) {
        group += value;
      } else if (group % 100 >= 20 && group % 10 == 0 && value > 0 && value < 10) {
        group += value;
      } else {
        break;
      }
      at = word + 1;
    }
    if (group < 0) {
      return null;
    }
    int value = group == 1000 && total > 0 ? total : total + group;
    return new Num(at, value);
  }

  /** 2nd, second, twenty-second: 1 to 31. */
  static @Nullable Num ordinal(Page page, int i) {
    int figures = page.tokens.number(i);
    if (figures > 0) {
      return figures <= 31 && page.in(i + 1, ENDINGS) && page.joined(i + 1)
          ? new Num(i + 2, figures)
          : null;
    }
    if (page.tagged(i, Tag.ORDINAL)) {
      return new Num(i + 1, page.value(i));
    }
    if (page.tagged(i, Tag.CARDINAL) && page.value(i) >= 20 && page.value(i) <= 30) {
      int next = page.skip(i + 1, "-");
      if (page.tagged(next, Tag.ORDINAL) && page.value(next) < 10) {
        return new Num(next + 1, page.value(i) + page.value(next));
      }
    }
    return null;
  }

  /** A day of a month, as ordinal or as number from 1 to 31. */
  static @Nullable Num dayOfMonth(Page page, int i) {
    var ordinal = ordinal(page, i);
    if (ordinal != null) {
      return ordinal;
    }
    var cardinal = cardinal(page, i);
    return cardinal != null
            && cardinal.value() >= 1
            && cardinal.value() <= 31
            && page.tokens.length(i) != 4
        ? cardinal
        : null;
  }

  /** 2016, nineteen seventy eight, two thousand and eighteen; 1000 to 2999. */
  static @Nullable Num year(Page page, int i) {
    int figures = page.tokens.number(i);
    if (figures >= 0) {
      boolean amount = page.is(i + 1, "%") || page.is(i - 1, "$") || page.is(i - 1, "£");
      boolean fraction = page.is(i + 1, ".")
          && page.joined(i + 1)
          && page.joined(i + 2)
          && page.tokens.isDigits(i + 2);
      return figures >= 1000
              && figures <= 2999
              && page.tokens.length(i) == 4
              && !amount
              && !fraction
              && !(page.tokens.isWord(i + 1) && page.joined(i + 1))
          ? new Num(i + 1, figures)
          : null;
    }
    return page.tagged(i, Tag.CARDINAL) ? spelledYear(page, i) : null;
  }

  private static @Nullable Num spelledYear(Page page, int i) {
    var whole = spelled(page, i);
    if (whole == null) {
      return null;
    }
    if (whole.value() >= 1000 && whole.value() <= 2999) {
      return whole;
    }
    if (whole.value() < 10 || whole.value() > 29) {
      return null;
    }
    int at = page.skip(whole.to(), "-");
    if (page.tagged(at, Tag.CARDINAL) && page.value(at) == 0) {
      var ones = spelled(page, at + 1);
      return ones != null && ones.value() < 10
          ? new Num(ones.to(), whole.value() * 100 + ones.value())
          : null;
    }
    var rest = spelled(page, at);
    return rest != null && rest.value() >= 10 && rest.value() < 100
        ? new Num(rest.to(), whole.value() * 100 + rest.value())
        : null;
  }

  /** How many of something: "3", "two", "a", "a couple of", "few" (3). */
  static @Nullable Num count(Page page, int i) {
    if (page.is(i, "a") || page.is(i, "an") || page.is(i, "the")) {
      var more = several(page, i + 1);
      return more != null || page.is(i, "the") ? more : new Num(i + 1, 1);
    }
    var several = several(page, i);
    return several != null ? several : cardinal(page, i);
  }

  private static @Nullable Num several(Page page, int i) {
    if (page.is(i, "couple")) {
      return new Num(page.skip(i + 1, "of"), 2);
    }
    if (page.is(i, "few") || page.is(i, "several")) {
      return new Num(i + 1, 3);
    }
    return null;
  }
}
