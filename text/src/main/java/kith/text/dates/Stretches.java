package kith.text.dates;

import java.time.LocalDate;
import java.util.Set;
import kith.text.dates.Days.Shape;
import kith.text.dates.Lexicon.Tag;
import org.jspecify.annotations.Nullable;

/** A length of time laid against a day: "next 3 days", "within two weeks", "for 3 days from today". */
final class Stretches {
  private static final Set<String> STARTING = Set.of("starting", "beginning", "from", "commencing");

  private Stretches() {}

  static @Nullable Days at(Page page, int i) {
    if (page.is(i, "within")) {
      return within(page, i + 1);
    }
    if (page.is(i, "less") && page.is(i + 1, "than")) {
      var bounded = bounded(page, i + 2);
      return bounded;
    }
    if (page.is(i, "more") && page.is(i + 1, "than")) {
      var day = NearDays.at(page, i + 2);
      boolean counted = day != null && Length.at(page, i + 2) != null && day.shape() == Shape.DAY;
      return counted && day != null
          ? day.as(day.start().isBefore(page.today) ? Shape.UNTIL : Shape.FROM)
          : null;
    }
    var near = nearby(page, i);
    return near != null ? near : starting(page, i);
  }

  private static @Nullable Days within(Page page, int i) {
    int at = page.skip(i, "the");
    at = page.tagged(at, Tag.WHICH) && page.value(at) == 1 ? at + 1 : at;
    var length = Length.at(page, at);
    if (length == null
        || length.fine()
        || page.is(length.to(), "before")
        || page.is(length.to(), "of")) {
      return null;
    }
    var bounded = bounded(page, at);
    if (bounded != null) {
      return bounded;
    }
    return page.is(length.to(), "after") || page.is(length.to(), "from")
        ? null
        : Days.span(length.to(), Shape.OPEN_SPAN, page.today, length.from(page.today, 1));
  }

  /** "2 weeks from today", as the span that leads there. */
  private static @Nullable Days bounded(Page page, int i) {
    var length = Length.at(page, i);
    var day = length == null || length.fine() ? null : NearDays.at(page, i);
    if (length == null || day == null || day.shape() != Shape.DAY || day.to() <= length.to()) {
      return null;
    }
    boolean before = page.is(length.to(), "before") || page.is(length.to(), "ago");
    boolean plain = page.is(length.to() + 1, "now") || page.is(length.to() + 1, "today");
    var base =
        before ? length.from(day.start(), 1) : plain ? page.today : length.from(day.start(), -1);
    if (before) {
      return null;
    }
    return page.tagged(length.to(), Tag.NONE)
        ? Days.span(day.to(), Shape.OPEN_SPAN, base, day.start())
        : null;
  }

  /** "next 3 days", "past few weeks", "the last two decades", "4 weeks in the future", "2 days hence". */
  private static @Nullable Days nearby(Page page, int i) {
    int which = page.skip(i, "the");
    var today = page.today;
    if (page.tagged(which, Tag.WHICH) && page.value(which) != 0) {
      int sign = page.value(which);
      boolean one = page.is(which, "past") && page.tagged(which + 1, Tag.UNIT);
      var length = one ? null : Length.at(page, which + 1);
      if (length == null || length.fine() || page.is(which + 1, "a") || length.weekday() > 0) {
        return null;
      }
      boolean the = which > i && length.decades() == 0;
      if (the && page.is(length.to(), "ago")) {
        return null;
      }
      return length.decades() > 0
          ? decades(page, length, sign)
          : ahead(length.to(), today, length, sign);
    }
    var length = Length.at(page, i);
    if (length == null || length.fine() || length.weekday() > 0) {
      return null;
    }
    if (page.run(length.to(), "in", "the", "future")) {
      return ahead(length.to() + 3, today, length, 1);
    }
    return page.is(length.to(), "hence") ? ahead(length.to() + 1, today, length, 1) : null;
  }

  private static Days ahead(int to, LocalDate today, Length length, int sign) {
    if (sign > 0) {
      var start = today.plusDays(1);
      return Days.span(to, Shape.OPEN_SPAN, start, length.from(start, 1));
    }
    return Days.span(to, Shape.OPEN_SPAN, length.from(today, -1), today);
  }

  private static Days decades(Page page, Length length, int sign) {
    var here = LocalDate.of(page.today.getYear() / 10 * 10, 1, 1);
    var edge = sign > 0 ? here.plusYears(10) : here;
    var other = length.from(edge, sign);
    return sign > 0
        ? Days.span(length.to(), Shape.OPEN_SPAN, edge, other)
        : Days.span(length.to(), Shape.OPEN_SPAN, other, edge);
  }

  /** "for 3 days, from today", "a week starting tomorrow". */
  private static @Nullable Days starting(Page page, int i) {
    boolean lasting = page.is(i, "for");
    var length = Length.at(page, lasting ? i + 1 : i);
    if (length == null || length.fine() || length.weekday() > 0) {
      return null;
    }
    int at = page.skip(length.to(), ",");
    if (!page.in(at, STARTING) || page.is(at, "from") != lasting) {
      return null;
    }
    at = page.skip(page.skip(at + 1, "from"), "on");
    var day = EnglishDates.day(page, at);
    return day == null || day.shape() != Shape.DAY
        ? null
        : Days.span(day.to(), Shape.OPEN_SPAN, day.start(), length.from(day.start(), 1));
  }
}
