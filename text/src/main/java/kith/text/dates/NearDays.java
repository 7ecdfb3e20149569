package kith.text.dates;

import java.time.LocalDate;
import java.util.Set;
import kith.text.dates.Days.Every;
import kith.text.dates.Days.Shape;
import kith.text.dates.Lexicon.Tag;
import org.jspecify.annotations.Nullable;

/** Days counted from another: "tomorrow", "two weeks ago", "in three weeks", "a week on Friday". */
final class NearDays {
  private static final Set<String> LATER = Set.of("later", "hence", "onwards");
  private static final Set<String> BEFORE_NUMBER = Set.of("on", "by", "until", "till");

  private static final Set<String> NOT_AFTER_DAY = Set.of("of", "before", "after");

  private NearDays() {}

  static @Nullable Days at(Page page, int i) {
    var around = around(page, i);
    if (around != null) {
      return around;
    }
    if (page.tagged(i, Tag.DAYWORD)) {
      return dayWord(page, i);
    }
    var that = thatDay(page, i);
    if (that != null) {
      return that;
    }
    var counted = counted(page, i);
    return counted != null ? counted : inMonth(page, i);
  }

  private static Days dayWord(Page page, int i) {
    var on = page.today.plusDays(page.value(i));
    if (page.is(i + 1, "week") && page.value(i) >= 0) {
      return Days.day(i + 2, on.plusWeeks(1));
    }
    return Days.day(i + 1, on);
  }

  /** "the day after tomorrow", "day before yesterday". */
  private static @Nullable Days around(Page page, int i) {
    int at = page.skip(i, "the");
    if (!page.is(at, "day") || !page.tagged(at + 2, Tag.DAYWORD)) {
      return null;
    }
    int sign = page.is(at + 1, "after") ? 1 : page.is(at + 1, "before") ? -1 : 0;
    return sign == 0 ? null : Days.day(at + 3, page.today.plusDays(page.value(at + 2) + sign));
  }

  /** "next day", "the last day", "this day", "my day". */
  private static @Nullable Days thatDay(Page page, int i) {
    int at = page.is(i, "the") && page.tagged(i + 1, Tag.WHICH) ? i + 1 : i;
    var step = Relatives.step(page, at);
    if (step == null || !page.is(step.to(), "day") || page.in(step.to() + 1, NOT_AFTER_DAY)) {
      return null;
    }
    return Days.day(step.to() + 1, page.today.plusDays(step.value()));
  }

  private static @Nullable Days counted(Page page, int i) {
    boolean in = page.is(i, "in");
    int from = in ? i + 1 : i;
    var length = Length.at(page, from);
    if (length == null || length.fine()) {
      return null;
    }
    int to = length.to();
    if (page.is(to, "ago") || page.is(to, "back") && !in) {
      return in ? null : Days.day(to + 1, length.from(page.today, -1));
    }
    if (page.in(to, LATER)) {
      return in ? null : Days.day(to + 1, length.from(page.today, 1));
    }
    var other = counting(page, to, length, in);
    if (other != null || !in) {
      return other == null || other.to() < 0 ? null : other;
    }
    if (page.is(to, "'") && page.is(to + 1, "time") || page.is(to, "time")) {
      to += page.is(to, "'") ? 2 : 1;
    }
    return length.weekday() > 0 ? null : Days.day(to, length.from(page.today, 1));
  }

  /** "two weeks from now", "2 days before yesterday", "a week today", "a fortnight on Friday". */
  private static @Nullable Days counting(Page page, int to, Length length, boolean in) {
    int sign = page.is(to, "from") || page.is(to, "after") ? 1 : page.is(to, "before") ? -1 : 0;
    if (sign != 0 && (page.is(to + 1, "now") || page.is(to + 1, "today"))) {
      return Days.day(in ? -1 : to + 2, length.from(page.today, sign));
    }
    if (in) {
      return null;
    }
    int base = sign == 0 ? page.skip(to, "on") : to + 1;
    boolean week = length.period().getDays() > 0 && length.period().getDays() % 7 == 0;
    if (sign == 0 && !week) {
      return null;
    }
    boolean british = sign != 0 || page.is(to, "on") || page.tagged(base, Tag.DAYWORD);
    if (!british
        || sign == 0 && !page.tagged(base, Tag.WEEKDAY) && !page.tagged(base, Tag.DAYWORD)) {
      return null;
    }
    var day = base(page, base);
    return day == null ? null : Days.day(day.to(), length.from(day.start(), sign == 0 ? 1 : sign));
  }

  private static @Nullable Days base(Page page, int i) {
    if (page.tagged(i, Tag.DAYWORD)) {
      return Days.day(i + 1, page.today.plusDays(page.value(i)));
    }
    var weekday = Weekdays.at(page, i);
    var day = weekday != null ? weekday : CalendarDays.at(page, i);
    day = day != null ? day : Holidays.at(page, i);
    return day != null && day.shape() == Shape.DAY ? day : null;
  }

  /** "the 27th", "on 15", "20th of next month". */
  private static @Nullable Days inMonth(Page page, int i) {
    boolean the = page.is(i, "the");
    int at = the ? i + 1 : i;
    var day = Numbers.dayOfMonth(page, at);
    if (day == null || CalendarDays.partOfNumber(page, at)) {
      return null;
    }
    boolean ordinal = Numbers.ordinal(page, at) != null;
    int month = page.skip(day.to(), "of");
    month = page.skip(month, "in");
    var named = ordinal ? Relatives.month(page, month) : null;
    if (named != null) {
      int to = month + (page.is(month, "this") && page.tagged(month + 1, Tag.WHICH) ? 3 : 2);
      return CalendarDays.exact(to, named.getYear(), named.getMonthValue(), day.value());
    }
    boolean announced = page.in(i - 1, BEFORE_NUMBER) && !page.joined(at);
    boolean dated =
        the && (announced || page.is(i - 1, "for") || ordinal && page.tokens.isDigits(at));
    boolean bare = !the && (page.is(i - 1, "on") || ordinal && announced);
    return (dated || bare) && closed(page, day.to()) ? monthly(page, day.to(), day.value()) : null;
  }

  /** Nothing follows that the number would count or rank. */
  private static boolean closed(Page page, int to) {
    return to >= page.tokens.size()
        || !page.tokens.isWord(to) && !page.tokens.isDigits(to) && !tight(page, to)
        || page.in(to, FOLLOWERS)
        || page.tagged(to, Tag.PART);
  }

  private static final Set<String> FOLLOWERS = Set.of(
      "at",
      "and",
      "or",
      "with",
      "for",
      "in",
      "to",
      "until",
      "till",
      "from",
      "because",
      "so",
      "but",
      "if",
      "when",
      "she",
      "he",
      "they",
      "we",
      "i",
      "it's",
      "then",
      "which",
      "that",
      "is",
      "was",
      "through",
      "hopefully",
      "instead",
      "she's",
      "he's",
      "they're",
      "i'm",
      "too",
      "already",
      "after",
      "before",
      "around",
      "not",
      "probably",
      "maybe");

  private static boolean tight(Page page, int to) {
    boolean sign = page.is(to, "%") || page.is(to, "$") || page.is(to, "°") || page.is(to, ":");
    boolean on = (page.is(to, ".") || page.is(to, "/") || page.is(to, "-") || page.is(to, ","))
        && page.joined(to)
        && page.tokens.isDigits(to + 1)
        && page.joined(to + 1);
    return sign || on;
  }

  private static Days monthly(Page page, int to, int day) {
    LocalDate next = page.today.withDayOfMonth(1);
    while (day > next.lengthOfMonth() || next.withDayOfMonth(day).isBefore(page.today)) {
      next = next.plusMonths(1);
    }
    LocalDate last = page.today.withDayOfMonth(1);
    while (day > last.lengthOfMonth() || !last.withDayOfMonth(day).isBefore(page.today)) {
      last = last.minusMonths(1);
    }
    return Days.day(to, next.withDayOfMonth(day), last.withDayOfMonth(day), Every.MONTH);
  }
}
