package kith.text.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Set;
import kith.text.dates.Days.Every;
import kith.text.dates.Lexicon.Tag;
import kith.text.dates.Numbers.Num;
import org.jspecify.annotations.Nullable;

/** Days named by their month: "2nd of October 2016", "Oct. 2", "may the eleventh". */
final class CalendarDays {
  private static final Set<String> SIGNS = Set.of("-", "/", ".", ",");

  private CalendarDays() {}

  static @Nullable Days at(Page page, int i) {
    var day = monthFirst(page, i);
    return day != null ? day : dayFirst(page, i);
  }

  private static @Nullable Days monthFirst(Page page, int i) {
    if (!page.tagged(i, Tag.MONTH)) {
      return null;
    }
    int at = page.skip(page.skip(i + 1, SIGNS), "the");
    var day = Numbers.dayOfMonth(page, at);
    if (day == null || amount(page, day) || sliced(page, day.to())) {
      return null;
    }
    return withYear(page, day.to(), page.value(i), day.value());
  }

  private static @Nullable Days dayFirst(Page page, int i) {
    int at = page.skip(i, "the");
    var day = Numbers.dayOfMonth(page, at);
    if (day == null || partOfNumber(page, at)) {
      return null;
    }
    int month = page.skip(page.skip(page.skip(day.to(), SIGNS), "of"), "the");
    if (!page.tagged(month, Tag.MONTH)) {
      return null;
    }
    var found = withYear(
        page, page.is(month + 1, ".") ? month + 2 : month + 1, page.value(month), day.value());
    if (page.is(found.to() - 1, ".")) {
      found = found.endingAt(month + 1);
    }
    return at == i ? found : null;
  }

  /** Reads an optional year, then places the day. */
  private static Days withYear(Page page, int to, int month, int day) {
    int at = page.skip(to, Set.of(",", "-", "/"));
    at = page.skip(at, "of");
    var year = Numbers.year(page, at);
    if (year != null) {
      return exact(year.to(), year.value(), month, day);
    }
    var relative = Relatives.year(page, page.skip(to, "of"));
    return relative != null
        ? exact(relative.to(), relative.value(), month, day)
        : yearly(page, to, month, day);
  }

  static Days exact(int to, int year, int month, int day) {
    try {
      return Days.day(to, LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Days.unreal(to);
    }
  }

  /** A day of an open year: the next such from today on, and the last such before. */
  static Days yearly(Page page, int to, int month, int day) {
    if (month > 12 || day > YearMonth.of(2000, month).lengthOfMonth()) {
      return Days.unreal(to);
    }
    var next = sameDay(page.today.getYear(), month, day, 1);
    if (next.isBefore(page.today)) {
      next = sameDay(page.today.getYear() + 1, month, day, 1);
    }
    var last = sameDay(page.today.getYear(), month, day, -1);
    if (!last.isBefore(page.today)) {
      last = sameDay(page.today.getYear() - 1, month, day, -1);
    }
    return Days.day(to, next, last, Every.YEAR);
  }

  private static LocalDate sameDay(int year, int month, int day, int step) {
    int found = year;
    while (month == 2 && day == 29 && !Year.isLeap(found)) {
      found += step;
    }
    return LocalDate.of(found, month, day);
  }

  private static boolean amount(Page page, Num day) {
    return page.is(day.to(), "%")
        || page.is(day.to(), ":")
        || page.is(day.to(), "am")
        || page.is(day.to(), "pm");
  }

  private static boolean sliced(Page page, int to) {
    return page.is(to, "/") && page.tokens.isDigits(to + 1) && page.tokens.length(to + 1) < 3;
  }

  /** Whether the figures are the tail of something longer, as in "6,107.31". */
  static boolean partOfNumber(Page page, int i) {
    return page.joined(i)
        && (page.is(i - 1, ".") || page.is(i - 1, ",") || page.is(i - 1, ":"))
        && page.tokens.isDigits(i - 2);
  }
}
