package kith.text.dates;

import java.time.LocalDate;
import java.util.Set;
import kith.text.dates.Days.Shape;
import org.jspecify.annotations.Nullable;

/** Weeks by number or by a day in them: "week 31", "the third week of July", "week of the 18th". */
final class Weeks {
  private static final Set<String> BEGINNING =
      Set.of("of", "commencing", "starting", "beginning", "from");

  private Weeks() {}

  static @Nullable Days at(Page page, int i) {
    int at = page.skip(i, "the");
    if (page.is(at, "w") && page.run(at + 1, "/", "c")) {
      return around(page, at + 3, 2);
    }
    if (page.is(at, "week") || page.is(at, "month")) {
      int unit = page.value(at);
      if (page.in(at + 1, BEGINNING)) {
        return around(page, page.skip(at + 2, "on"), unit);
      }
      return unit == 2 && at == i ? numbered(page, at) : null;
    }
    return ordinal(page, i, at);
  }

  private static @Nullable Days around(Page page, int i, int unit) {
    var day = EnglishDates.day(page, i);
    if (day == null || day.shape() != Shape.DAY) {
      return null;
    }
    var start = unit == 2 ? Relatives.monday(day.start()) : day.start().withDayOfMonth(1);
    var last = unit == 2 ? Relatives.monday(day.lastStart()) : day.lastStart().withDayOfMonth(1);
    return new Days(
        day.to(),
        unit == 2 ? Shape.WEEK : Shape.MONTH,
        start,
        unit == 2 ? start.plusWeeks(1) : start.plusMonths(1),
        last,
        unit == 2 ? last.plusWeeks(1) : last.plusMonths(1),
        day.every());
  }

  private static @Nullable Days numbered(Page page, int i) {
    int number = page.tokens.number(i + 1);
    if (number < 1 || number > 53 || page.is(i + 2, ":") || page.is(i + 2, "of")) {
      return null;
    }
    var start = inYear(page.today.getYear(), number);
    return Days.span(i + 2, Shape.WEEK, start, start.plusWeeks(1));
  }

  private static LocalDate inYear(int year, int week) {
    return Relatives.firstWeek(LocalDate.of(year, 1, 1)).plusWeeks(week - 1L);
  }

  private static @Nullable Days ordinal(Page page, int i, int at) {
    boolean last = page.is(at, "last") || page.is(at, "final");
    var which = last ? null : Numbers.ordinal(page, at);
    int week = last ? at + 1 : which == null ? -1 : page.skip(which.to(), "-");
    boolean weekend = week > 0 && page.is(week, "weekend");
    if (week < 0 || !(page.is(week, "week") || weekend)) {
      return null;
    }
    int nth = which == null ? -1 : which.value();
    int of = page.skip(page.skip(week + 1, "of"), "in");
    var whole = Periods.month(page, of);
    if (whole == null) {
      var first = Relatives.month(page, of);
      if (first != null) {
        whole = Days.span(of + 2, Shape.MONTH, first, first.plusMonths(1));
      }
    }
    if (whole == null) {
      var year = Numbers.year(page, of);
      year = year == null ? Relatives.year(page, of) : year;
      if (year != null) {
        var first = LocalDate.of(year.value(), 1, 1);
        whole = Days.span(year.to(), Shape.YEAR, first, first.plusYears(1));
      }
    }
    if (whole == null) {
      return null;
    }
    var start = week(whole.start(), whole.end(), nth);
    var before = week(whole.lastStart(), whole.lastEnd(), nth);
    int skip = weekend ? 5 : 0;
    int days = weekend ? 2 : 7;
    return new Days(
        whole.to(),
        weekend ? Shape.WEEKEND : Shape.WEEK,
        start.plusDays(skip),
        start.plusDays(skip + days),
        before.plusDays(skip),
        before.plusDays(skip + days),
        whole.every());
  }

  private static LocalDate week(LocalDate start, LocalDate end, int nth) {
    return nth > 0
        ? Relatives.firstWeek(start).plusWeeks(nth - 1L)
        : Relatives.firstWeek(end).minusWeeks(1);
  }
}
