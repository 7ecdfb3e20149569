package kith.text.dates;

import java.time.LocalDate;
import java.util.Set;
import kith.text.dates.Days.Every;
import kith.text.dates.Days.Shape;
import kith.text.dates.Lexicon.Tag;
import kith.text.dates.Numbers.Num;
import org.jspecify.annotations.Nullable;

/** Spans with two ends: "from Friday to Sunday", "between 3 and 12 of Sept", "November 19-20", "2014-2018". */
final class Ranges {
  private static final Set<String> TO =
      Set.of("to", "till", "until", "til", "through", "thru", "-", "–", "—", "~");
  private static final Set<String> DASHES = Set.of("-", "–", "—", "~", "/");

  private Ranges() {}

  static @Nullable Days at(Page page, int i) {
    var inside = insideNumbers(page, i);
    if (inside != null) {
      return inside;
    }
    boolean from = page.is(i, "from");
    boolean between = page.is(i, "between");
    if (from || between) {
      return ends(page, i + 1, between);
    }
    var range = ends(page, i, false);
    return range != null ? range : inWeek(page, i);
  }

  /** Two whole ends. */
  private static @Nullable Days ends(Page page, int i, boolean between) {
    var start = end(page, i);
    if (start == null || !joint(page, start.to(), between)) {
      return null;
    }
    int next = start.to() + 1;
    var end = end(page, next);
    if (end == null || start.shape() == Shape.UNREAL || end.shape() == Shape.UNREAL) {
      return null;
    }
    boolean years = start.shape() == Shape.YEAR && end.shape() == Shape.YEAR;
    boolean dash = page.in(start.to(), DASHES);
    boolean loose = dash && !years && page.is(start.to(), "/");
    return loose ? null : between(end.to(), start, end);
  }

  private static boolean joint(Page page, int i, boolean between) {
    return page.in(i, TO) || between && page.is(i, "and");
  }

  private static @Nullable Days end(Page page, int i) {
    if (page.is(i, "now")) {
      return Days.day(i + 1, page.today);
    }
    var near = counting(page, i);
    if (near != null) {
      return near;
    }
    var day = EnglishDates.day(page, i);
    var whole = Periods.at(page, i);
    if (whole == null || day != null && day.to() >= whole.to()) {
      return day;
    }
    return whole;
  }

  private static @Nullable Days counting(Page page, int i) {
    var near = page.tagged(i, Tag.WHICH) || page.is(i, "the") ? null : NearDays.at(page, i);
    return near != null && near.isDay() ? near : null;
  }

  static Days between(int to, Days start, Days end) {
    var first = start.startBy(end.start());
    var close = end.start();
    if (close.isBefore(first) && end.every() != Every.NEVER) {
      close = later(end, first);
    }
    var lastClose =
        end.lastStart().isBefore(first) && start.every() == Every.NEVER ? close : end.lastStart();
    var lastFirst = start.startBy(lastClose);
    return new Days(to, Shape.CLOSED_SPAN, first, close, lastFirst, lastClose, Every.NEVER);
  }

  private static LocalDate later(Days end, LocalDate start) {
    var day = end.start();
    for (int i = 0; i < 60 && day.isBefore(start); i++) {
      day = switch (end.every()) {
        case NEVER -> day;
        case WEEK -> day.plusWeeks(1);
        case MONTH -> day.plusMonths(1);
        case YEAR -> day.plusYears(1);
      };
    }
    return day;
  }

  /** "4 to 22 this month", "3 until 12 of Sept", "November 19-20", "from 4 to January 22, 1995". */
  private static @Nullable Days insideNumbers(Page page, int i) {
    if (page.tagged(i, Tag.MONTH)) {
      return monthThenNumbers(page, i);
    }
    boolean from = page.is(i, "from");
    boolean between = page.is(i, "between");
    int at = from || between ? i + 1 : i;
    var first = Numbers.dayOfMonth(page, page.skip(at, "the"));
    if (first == null || CalendarDays.partOfNumber(page, at) || !joint(page, first.to(), between)) {
      return null;
    }
    int after = page.skip(first.to() + 1, "the");
    var second = Numbers.dayOfMonth(page, after);
    if (second != null && second.value() > first.value()) {
      var month = month(page, second.to());
      if (month != null) {
        return within(month, first, second);
      }
    }
    if (page.tagged(after, Tag.MONTH)) {
      var end = CalendarDays.at(page, after);
      if (end != null
          && end.shape() == Shape.DAY
          && end.start().getDayOfMonth() >= first.value()
          && (from || between)) {
        return new Days(
            end.to(),
            Shape.CLOSED_SPAN,
            end.start().withDayOfMonth(first.value()),
            end.start(),
            end.lastStart().withDayOfMonth(first.value()),
            end.lastStart(),
            Every.NEVER);
      }
    }
    return ordinals(page, i, first, second);
  }

  /** "from the 3rd to the 5th": of the month to come. */
  private static @Nullable Days ordinals(Page page, int i, Num first, @Nullable Num second) {
    int at = page.is(i, "from") || page.is(i, "between") ? i + 1 : i;
    boolean figures = Numbers.ordinal(page, page.skip(at, "the")) != null;
    if (second == null || !figures || second.value() <= first.value() || !page.is(at, "the")) {
      return null;
    }
    if (Numbers.ordinal(page, page.skip(first.to() + 1, "the")) == null) {
      return null;
    }
    var month = page.today.withDayOfMonth(1);
    while (second.value() > month.lengthOfMonth()
        || month.withDayOfMonth(second.value()).isBefore(page.today)) {
      month = month.plusMonths(1);
    }
    return Days.span(
        second.to(),
        Shape.CLOSED_SPAN,
        month.withDayOfMonth(first.value()),
        month.withDayOfMonth(second.value()));
  }

  private static @Nullable Days month(Page page, int i) {
    int at = page.skip(page.skip(page.skip(i, ","), "of"), "in");
    var relative = Relatives.month(page, at);
    if (relative != null) {
      return Days.span(at + 2, Shape.MONTH, relative, relative.plusMonths(1));
    }
    return page.tagged(at, Tag.MONTH) ? named(page, at) : null;
  }

  /** A month after its days, where "May" can only be a month. */
  private static Days named(Page page, int at) {
    var year = Numbers.year(page, page.skip(page.skip(at + 1, ","), "of"));
    int month = page.value(at);
    if (year != null) {
      var first = LocalDate.of(year.value(), month, 1);
      return Days.span(year.to(), Shape.MONTH, first, first.plusMonths(1));
    }
    var first = page.today.withDayOfMonth(1).withMonth(month);
    boolean over = first.isBefore(page.today.withDayOfMonth(1));
    var next = over ? first.plusYears(1) : first;
    var last = over ? first : first.minusYears(1);
    return new Days(
        at + 1, Shape.MONTH, next, next.plusMonths(1), last, last.plusMonths(1), Every.YEAR);
  }

  private static @Nullable Days within(Days month, Num first, Num second) {
    if (second.value() > month.start().lengthOfMonth()) {
      return null;
    }
    return new Days(
        month.to(),
        Shape.CLOSED_SPAN,
        month.start().withDayOfMonth(first.value()),
        month.start().withDayOfMonth(second.value()),
        month.lastStart().withDayOfMonth(first.value()),
        month.lastStart().withDayOfMonth(second.value()),
        month.every());
  }

  /** "November 19 to 20", "Feb between 2-7 2018", "November 15th through the 19th". */
  private static @Nullable Days monthThenNumbers(Page page, int i) {
    int at = page.skip(page.skip(i + 1, "."), Set.of("between", "from", "the"));
    at = page.skip(at, "the");
    boolean between = page.is(i + 1, "between") || page.is(i - 1, "between");
    var first = Numbers.dayOfMonth(page, at);
    if (first == null || !joint(page, first.to(), between)) {
      return null;
    }
    var second = Numbers.dayOfMonth(page, page.skip(first.to() + 1, "the"));
    boolean date = second != null
        && page.tagged(page.skip(second.to(), "of"), Tag.MONTH)
        && !page.in(second.to(), Set.of("may", "march"));
    if (second == null || second.value() <= first.value() || date) {
      return null;
    }
    var month = named(page, i).endingAt(second.to());
    var year = Numbers.year(page, page.skip(second.to(), ","));
    if (year != null) {
      var start = LocalDate.of(year.value(), page.value(i), 1);
      month = Days.span(year.to(), Shape.MONTH, start, start.plusMonths(1));
    }
    var span = within(month, first, second);
    if (span == null || year != null || month.every() == Every.NEVER) {
      return span;
    }
    return span.end().isBefore(page.today) ? shifted(span, 1) : span;
  }

  private static Days shifted(Days span, int years) {
    return new Days(
        span.to(),
        span.shape(),
        span.start().plusYears(years),
        span.end().plusYears(years),
        span.lastStart().plusYears(years),
        span.lastEnd().plusYears(years),
        span.every());
  }

  /** "next week between Wednesday and Friday", "this week from Tue to Thur". */
  private static @Nullable Days inWeek(Page page, int i) {
    var step = page.tagged(i, Tag.WHICH) && !page.is(i, "the") ? Relatives.step(page, i) : null;
    if (step == null || !Relatives.unit(page, step.to(), 2)) {
      return null;
    }
    int at = page.skip(step.to() + 1, ",");
    boolean between = page.is(at, "between");
    at = page.skip(at, Set.of("between", "from"));
    if (!page.tagged(at, Tag.WEEKDAY)
        || !joint(page, at + 1, between)
        || !page.tagged(at + 2, Tag.WEEKDAY)) {
      return null;
    }
    var monday = Relatives.monday(page.today).plusWeeks(step.value());
    var start = monday.plusDays(page.value(at) - 1L);
    var end = monday.plusDays(page.value(at + 2) - 1L);
    return end.isBefore(start) ? null : Days.span(at + 3, Shape.CLOSED_SPAN, start, end);
  }
}
