package kith.text.dates;

import java.time.LocalDate;
import java.util.Set;
import kith.text.dates.Days.Shape;
import kith.text.dates.Lexicon.Tag;
import org.jspecify.annotations.Nullable;

/** Days and months in figures: 21/04/2016, 4.22, 2015-08-12, 2019-sep-1, 3/2015. */
final class FigureDays {
  private static final Set<String> BEFORE_DAY = Set.of(
      "on",
      "in",
      "by",
      "until",
      "till",
      "from",
      "to",
      "since",
      "before",
      "after",
      "for",
      "through",
      "between",
      "and",
      "of",
      "commencing",
      "starting",
      "beginning");
  private static final Set<String> FRACTIONS =
      Set.of("1/2", "1/3", "2/3", "1/4", "3/4", "24/7", "50/50");

  private FigureDays() {}

  static @Nullable Days at(Page page, int i) {
    if (!page.tokens.isDigits(i) || foreign(page, i)) {
      return null;
    }
    var whole = threeParts(page, i);
    if (whole != null) {
      return whole;
    }
    var month = monthOfYear(page, i);
    return month != null ? month : twoParts(page, i);
  }

  private static boolean foreign(Page page, int i) {
    return page.joined(i)
            && i > 0
            && !page.is(i - 1, "(")
            && !page.is(i - 1, "\"")
            && !page.is(i - 1, "'")
        || page.is(i - 1, "$")
        || page.is(i - 1, "£");
  }

  private static @Nullable Days threeParts(Page page, int i) {
    if (!separator(page, i + 1)) {
      return null;
    }
    boolean named = page.tagged(i + 2, Tag.MONTH) && page.joined(i + 2);
    int second = named ? page.value(i + 2) : page.tokens.number(i + 2);
    boolean comma = page.is(i + 3, ",") && page.is(i + 1, "/");
    boolean third = page.tokens.isDigits(i + 4)
        && (comma
            || separator(page, i + 3)
                && page.joined(i + 4)
                && page.is(i + 3, page.tokens.lower(i + 1)));
    if (second < 0 || !page.joined(i + 2) || !third) {
      return null;
    }
    int to = i + 5;
    if (separator(page, to)
        && page.joined(to)
        && page.tokens.isDigits(to + 1)
        && page.joined(to + 1)) {
      return null;
    }
    int a = page.tokens.number(i);
    int c = page.tokens.number(i + 4);
    if (page.tokens.length(i) == 4) {
      return second >= 1 && second <= 12 && c >= 1 && c <= 31
          ? CalendarDays.exact(to, a, second, c)
          : null;
    }
    int digits = page.tokens.length(i + 4);
    if (digits != 4 && digits != 2) {
      return null;
    }
    int year = digits == 4 ? c : century(page, c);
    return named ? monthDay(to, year, second, a) : ordered(page, to, year, a, second);
  }

  private static @Nullable Days ordered(Page page, int to, int year, int a, int b) {
    boolean flip = a > 12 || page.dayFirst && b <= 12;
    return flip ? monthDay(to, year, b, a) : monthDay(to, year, a, b);
  }

  private static @Nullable Days monthDay(int to, int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? CalendarDays.exact(to, year, month, day)
        : null;
  }

  private static int century(Page page, int year) {
    int base = page.today.getYear() / 100 * 100;
    return year > page.today.getYear() % 100 + 20 ? base - 100 + year : base + year;
  }

  private static @Nullable Days monthOfYear(Page page, int i) {
    if (!separator(page, i + 1)) {
      return null;
    }
    boolean dotted = page.is(i + 1, ".");
    if (dotted && !(page.joined(i + 1) && page.joined(i + 2))) {
      return null;
    }
    if (separator(page, i + 3)
        && page.joined(i + 3)
        && page.tokens.isDigits(i + 4)
        && page.joined(i + 4)) {
      return null;
    }
    boolean yearFirst = page.tokens.length(i) == 4;
    var year = Numbers.year(page, yearFirst ? i : i + 2);
    int month = page.tokens.number(yearFirst ? i + 2 : i);
    boolean fine = (year != null || yearFirst && plausible(page.tokens.number(i)))
        && month >= 1
        && month <= 12
        && page.tokens.length(yearFirst ? i + 2 : i) <= 2;
    if (!fine) {
      return null;
    }
    int number = yearFirst ? page.tokens.number(i) : page.tokens.number(i + 2);
    if (!plausible(number)) {
      return null;
    }
    var start = LocalDate.of(number, month, 1);
    return Days.span(i + 3, Shape.MONTH, start, start.plusMonths(1));
  }

  private static boolean plausible(int year) {
    return year >= 1900 && year <= 2199;
  }

  private static @Nullable Days twoParts(Page page, int i) {
    boolean tight = separator(page, i + 1) && page.joined(i + 1) && page.joined(i + 2);
    if (!tight
        || !page.tokens.isDigits(i + 2)
        || page.tokens.length(i) > 2
        || page.tokens.length(i + 2) > 2) {
      return null;
    }
    int a = page.tokens.number(i);
    int b = page.tokens.number(i + 2);
    int to = i + 3;
    boolean asked = page.in(i - 1, BEFORE_DAY) || page.tagged(i - 1, Tag.WEEKDAY);
    boolean slash = page.is(i + 1, "/");
    String written = a + "/" + b;
    boolean follows = page.is(to, "%")
        || separator(page, to)
            && page.joined(to)
            && page.joined(to + 1)
            && page.tokens.isDigits(to + 1);
    boolean score = !asked
        && (FRACTIONS.contains(written) || page.tokens.isDigits(i - 1) || page.is(i - 1, "a"));
    boolean clock = page.is(to, "am") || page.is(to, "pm") || page.is(to, ":");
    if (!slash && !asked || follows || score || clock) {
      return null;
    }
    boolean flip = a > 12 || page.dayFirst && b <= 12;
    int month = flip ? b : a;
    int day = flip ? a : b;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? CalendarDays.yearly(page, to, month, day)
        : null;
  }

  private static boolean separator(Page page, int i) {
    return page.is(i, "/") || page.is(i, "-") || page.is(i, ".");
  }
}
