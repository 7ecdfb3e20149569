package kith.text.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import kith.text.dates.Days.Every;
import kith.text.dates.Days.Shape;
import kith.text.dates.Lexicon.Tag;
import org.jspecify.annotations.Nullable;

/** Days named by their weekday: "Friday", "next Friday", "Friday week", "the first Friday of July". */
final class Weekdays {
  private static final Set<String> LINKS = Set.of("of", "in", "on");
  private static final Set<String> SHORT = Set.of("sun", "sat", "mon", "wed");
  private static final Set<String> LEADS = Set.of(
      "on", "this", "next", "last", "by", "until", "till", "from", "to", "and", "or", "every");

  private Weekdays() {}

  static @Nullable Days at(Page page, int i) {
    int on = page.is(i, "on") ? i + 1 : i;
    if (on > i) {
      var placed = inWeekNamedAfter(page, on);
      return placed;
    }
    var ordinal = ofMonth(page, i);
    if (ordinal != null) {
      return ordinal;
    }
    var week = inWeekNamedBefore(page, i);
    if (week != null) {
      return week;
    }
    var plain = plain(page, i);
    if (plain == null) {
      return null;
    }
    var pinned = pinned(page, i, plain);
    if (pinned != null) {
      return pinned;
    }
    var after = inWeekNamedAfter(page, i);
    return after != null ? after : plain;
  }

  /** "Friday next week", "Tuesday of next week", "Friday week". */
  private static @Nullable Days inWeekNamedAfter(Page page, int i) {
    if (!page.tagged(i, Tag.WEEKDAY)) {
      return null;
    }
    int at = page.skip(i + 1, LINKS);
    var step = Relatives.step(page, at);
    if (step != null
        && Relatives.unit(page, step.to(), 2)
        && !page.is(at, "the")
        && !page.is(at, "my")) {
      return Days.day(step.to() + 1, inWeek(page, step.value(), page.value(i)));
    }
    if (Relatives.unit(page, i + 1, 2) && page.is(i + 1, "week")) {
      return Days.day(i + 2, next(page.today, page.value(i)).plusWeeks(1));
    }
    if (Relatives.unit(page, i + 1, 3)) {
      return Days.day(i + 2, next(page.today, page.value(i)).plusWeeks(2));
    }
    return null;
  }

  /** "next week Sunday", "this week on Saturday". */
  private static @Nullable Days inWeekNamedBefore(Page page, int i) {
    var step = page.tagged(i, Tag.WHICH) && !page.is(i, "the") ? Relatives.step(page, i) : null;
    if (step == null || !Relatives.unit(page, step.to(), 2)) {
      return null;
    }
    int day = page.skip(page.skip(step.to() + 1, ","), "on");
    return page.tagged(day, Tag.WEEKDAY) && !page.is(day + 1, "to") && !page.is(day + 1, "and")
        ? Days.day(day + 1, inWeek(page, step.value(), page.value(day)))
        : null;
  }

  /** "Friday", "this Friday", "last Friday", "this coming Friday". */
  private static @Nullable Days plain(Page page, int i) {
    if (page.tagged(i, Tag.WEEKDAY)) {
      return alone(page, i) ? open(page, i + 1, page.value(i)) : null;
    }
    int from = page.is(i, "the") ? i + 1 : i;
    var step =
        page.tagged(from, Tag.WHICH) && !page.is(from, "the") ? Relatives.step(page, from) : null;
    if (step == null || !page.tagged(step.to(), Tag.WEEKDAY)) {
      return null;
    }
    int weekday = page.value(step.to());
    int to = step.to() + 1;
    if (from > i && step.value() == 0) {
      return null;
    }
    if (page.is(from, "this") && step.value() > 0
        || page.is(from, "coming")
        || page.is(from, "upcoming")) {
      return Days.day(to, page.today.with(TemporalAdjusters.next(DayOfWeek.of(weekday))));
    }
    if (page.is(from, "this") && step.value() < 0) {
      return Days.day(to, page.today.with(TemporalAdjusters.previous(DayOfWeek.of(weekday))));
    }
    return Days.day(to, inWeek(page, step.value(), weekday));
  }

  /** "sun", "sat" and "wed" are also other words. */
  private static boolean alone(Page page, int i) {
    return !page.in(i, SHORT)
        || page.in(i - 1, LEADS)
        || page.tokens.capital(i) && i > 0
        || page.tagged(i + 1, Tag.PART)
        || page.tagged(i + 1, Tag.MONTH)
        || page.tokens.isDigits(i + 1)
        || page.is(i + 1, ",")
        || page.is(i + 1, "the")
        || page.is(i + 1, "-")
        || page.tagged(i + 1, Tag.WHICH);
  }

  static Days open(Page page, int to, int weekday) {
    var day = DayOfWeek.of(weekday);
    return Days.day(
        to,
        page.today.with(TemporalAdjusters.nextOrSame(day)),
        page.today.with(TemporalAdjusters.previous(day)),
        Every.WEEK);
  }

  /** "Thursday the 21st", "Monday, January 12th", "this Friday (Jun-15)": the date decides. */
  private static @Nullable Days pinned(Page page, int i, Days weekday) {
    int at = page.skip(weekday.to(), Set.of(",", "(", "-", "."));
    var date = CalendarDays.at(page, at);
    if (date == null) {
      date = FigureDays.at(page, at);
    }
    if (date != null && date.isDay()) {
      boolean clash = weekday.every() == Every.NEVER && !date.start().equals(weekday.start());
      int to = page.is(at - 1, "(") ? page.skip(date.to(), ")") : date.to();
      return clash ? null : date.endingAt(to);
    }
    var day = page.is(at, "the") || Numbers.ordinal(page, at) != null
        ? Numbers.dayOfMonth(page, page.skip(at, "the"))
        : null;
    if (day == null || weekday.every() == Every.NEVER || page.tagged(i, Tag.WHICH)) {
      return null;
    }
    return nearest(page, day.to(), day.value(), weekday.start().getDayOfWeek());
  }

  /** The day of this month if that is such a weekday, else of the next month where it is. */
  private static @Nullable Days nearest(Page page, int to, int day, DayOfWeek weekday) {
    var first = page.today.withDayOfMonth(1);
    for (int months = 0; months < 12; months++) {
      var month = first.plusMonths(months);
      if (day <= month.lengthOfMonth() && month.withDayOfMonth(day).getDayOfWeek() == weekday) {
        return Days.day(to, month.withDayOfMonth(day));
      }
    }
    return null;
  }

  /** "the first Friday of July", "second Sunday", "last Monday in April". */
  private static @Nullable Days ofMonth(Page page, int i) {
    int at = page.skip(i, "the");
    boolean last = page.is(at, "last") || page.is(at, "final");
    var which = Numbers.ordinal(page, at);
    int day = last ? at + 1 : which == null ? -1 : which.to();
    if (day < 0 || !page.tagged(day, Tag.WEEKDAY) || which != null && which.value() > 5) {
      return null;
    }
    int nth = which == null || last ? -1 : which.value();
    int month = page.skip(day + 1, LINKS);
    if (page.tagged(month, Tag.MONTH)) {
      return inNamedMonth(page, month, nth, page.value(day));
    }
    var relative = Relatives.month(page, month);
    if (relative != null) {
      return nth(month + (page.is(month, "the") ? 2 : 2), relative, nth, page.value(day));
    }
    return last ? null : nth(day + 1, page.today.withDayOfMonth(1), nth, page.value(day));
  }

  private static @Nullable Days inNamedMonth(Page page, int at, int nth, int weekday) {
    var year = Numbers.year(page, page.skip(page.skip(at + 1, ","), "of"));
    var first = LocalDate.of(page.today.getYear(), page.value(at), 1);
    if (year != null) {
      return nth(year.to(), first.withYear(year.value()), nth, weekday);
    }
    var here = nth(at + 1, first, nth, weekday);
    if (here.shape() == Shape.UNREAL) {
      return here;
    }
    boolean ahead = !here.start().isBefore(page.today);
    var other = nth(at + 1, first.plusYears(ahead ? -1 : 1), nth, weekday);
    if (other.shape() == Shape.UNREAL) {
      return here;
    }
    return ahead
        ? Days.day(at + 1, here.start(), other.start(), Every.YEAR)
        : Days.day(at + 1, other.start(), here.start(), Every.YEAR);
  }

  private static Days nth(int to, LocalDate month, int nth, int weekday) {
    var adjuster = nth < 0
        ? TemporalAdjusters.lastInMonth(DayOfWeek.of(weekday))
        : TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday));
    var day = month.with(adjuster);
    return day.getMonth() == month.getMonth() ? Days.day(to, day) : Days.unreal(to);
  }

  private static LocalDate inWeek(Page page, int step, int weekday) {
    return Relatives.monday(page.today).plusWeeks(step).plusDays(weekday - 1L);
  }

  private static LocalDate next(LocalDate today, int weekday) {
    return today.with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
  }
}
