package kith.text.dates;

import java.time.LocalDate;
import java.util.Set;
import kith.text.dates.Days.Every;
import kith.text.dates.Days.Shape;
import kith.text.dates.Lexicon.Tag;
import org.jspecify.annotations.Nullable;

/** Whole weeks, weekends, months, quarters, years and decades. */
final class Periods {
  private static final Set<String> OWN = Set.of("my", "your", "our");
  private static final Set<String> MODAL_NEIGHBOURS = Set.of(
      "in", "of", "last", "next", "this", "since", "until", "till", "by", "early", "late", "mid",
      "from", "to", "through", "for", "during", "around", "end", "before", "after", "and",
      "between", "the", "-", "missing");
  private static final Set<String> HUNDREDS = Set.of("century", "centuries");

  private Periods() {}

  static @Nullable Days at(Page page, int i) {
    var best = EnglishDates.longer(relative(page, i), month(page, i));
    best = EnglishDates.longer(best, Quarters.at(page, i));
    best = EnglishDates.longer(best, Weeks.at(page, i));
    best = EnglishDates.longer(best, decade(page, i));
    return EnglishDates.longer(best, year(page, i));
  }

  /** "this week", "the month after next", "next year", "weekend". */
  private static @Nullable Days relative(Page page, int i) {
    int unit = i;
    int step = 0;
    boolean the = page.is(i, "the");
    if (the && page.tagged(i + 1, Tag.WHICH) && !page.is(i + 1, "past")) {
      return page.tagged(i + 2, Tag.UNIT) && page.value(i + 2) == 7
          ? whole(page, i + 3, 7, page.value(i + 1))
          : null;
    }
    var which = page.in(i, OWN) ? new Numbers.Num(i + 1, 0) : Relatives.step(page, i);
    if (which != null) {
      unit = which.to();
      step = which.value();
    } else if (!page.is(i, "weekend")) {
      return null;
    }
    if (!page.tagged(unit, Tag.UNIT) || plural(page, unit)) {
      return null;
    }
    int to = unit + 1;
    if (the && page.is(to, "after")) {
      int next = page.skip(to + 1, "the");
      if (page.is(next, "next")) {
        return whole(page, next + 1, page.value(unit), 2);
      }
      if (page.value(unit) != 9) {
        return null;
      }
    }
    if (page.is(to, "before") && (page.is(to + 1, "last") || page.run(to + 1, "the", "last"))) {
      return whole(page, to + (page.is(to + 1, "last") ? 2 : 3), page.value(unit), -2);
    }
    boolean numbered =
        the && (page.tokens.isDigits(to) || page.is(to, "to") && page.is(to + 1, "date"));
    if (numbered && (page.value(unit) == 6 || page.value(unit) == 2)) {
      return null;
    }
    if (page.value(unit) == 6 && page.run(to, "to", "date")) {
      return Days.span(to + 2, Shape.CLOSED_SPAN, page.today.withDayOfYear(1), page.today);
    }
    return page.is(to, "of") && the ? null : whole(page, to, page.value(unit), step);
  }

  private static boolean plural(Page page, int i) {
    return page.tokens.lower(i).endsWith("s") && !page.tokens.lower(i).endsWith("'s");
  }

  /** The whole unit so many steps from now. */
  static @Nullable Days whole(Page page, int to, int unit, int step) {
    var today = page.today;
    return switch (unit) {
      case 2 -> {
        var monday = Relatives.monday(today).plusWeeks(step);
        yield Days.span(to, Shape.WEEK, monday, monday.plusWeeks(1));
      }
      case 4 -> {
        var first = today.withDayOfMonth(1).plusMonths(step);
        yield Days.span(to, Shape.MONTH, first, first.plusMonths(1));
      }
      case 5 -> {
        var first = today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
        yield Days.span(
            to, Shape.OPEN_SPAN, first.plusMonths(3L * step), first.plusMonths(3L * step + 3));
      }
      case 6 -> {
        var first = today.withDayOfYear(1).plusYears(step);
        yield Days.span(to, Shape.YEAR, first, first.plusYears(1));
      }
      case 7 -> {
        var first = LocalDate.of(today.getYear() / 10 * 10, 1, 1).plusYears(10L * step);
        yield Days.span(to, Shape.OPEN_SPAN, first, first.plusYears(10));
      }
      case 9 -> {
        var saturday = Relatives.monday(today).plusWeeks(step).plusDays(5);
        yield Days.span(to, Shape.WEEKEND, saturday, saturday.plusDays(2));
      }
      default -> null;
    };
  }

  /** "February", "this September", "the month of Jan", "June 2016", "2016, Nov", "June next year". */
  static @Nullable Days month(Page page, int i) {
    int at = page.skip(i, "the");
    if (page.is(at, "month") && page.is(at + 1, "of") && page.tagged(at + 2, Tag.MONTH)) {
      return Numbers.dayOfMonth(page, page.skip(at + 3, ".")) == null ? named(page, at + 2) : null;
    }
    var step = page.tagged(i, Tag.WHICH) && !page.is(i, "the") ? Relatives.step(page, i) : null;
    if (step != null && page.tagged(step.to(), Tag.MONTH)) {
      var first = LocalDate.of(page.today.getYear() + step.value(), page.value(step.to()), 1);
      boolean coming = page.is(i, "coming") || page.is(i, "upcoming") || step.to() - i == 2;
      if (coming && step.value() > 0 && first.minusYears(1).isAfter(page.today)) {
        first = first.minusYears(1);
      }
      return Numbers.dayOfMonth(page, step.to() + 1) != null && page.is(i, "this")
          ? null
          : Days.span(step.to() + 1, Shape.MONTH, first, first.plusMonths(1));
    }
    var year = Numbers.year(page, i);
    int month = year == null ? -1 : page.skip(year.to(), ",");
    if (year != null
        && page.tagged(month, Tag.MONTH)
        && !CalendarDays.partOfNumber(page, i)
        && Numbers.dayOfMonth(page, month + 1) == null) {
      var first = LocalDate.of(year.value(), page.value(month), 1);
      return Days.span(month + 1, Shape.MONTH, first, first.plusMonths(1));
    }
    return named(page, i);
  }

  private static @Nullable Days named(Page page, int i) {
    if (!page.tagged(i, Tag.MONTH) || !clearly(page, i)) {
      return null;
    }
    int month = page.value(i);
    int at = page.skip(page.skip(page.skip(page.skip(i + 1, "."), ","), "in"), "of");
    var year = Numbers.year(page, at);
    if (year == null && page.tokens.length(at) == 2 && page.tokens.number(at) > 31) {
      year = new Numbers.Num(at + 1, page.tokens.number(at) + 1900);
    }
    if (year == null) {
      year = Relatives.year(page, page.skip(i + 1, "of"));
    }
    if (year != null) {
      var first = LocalDate.of(year.value(), month, 1);
      return Days.span(year.to(), Shape.MONTH, first, first.plusMonths(1));
    }
    int here = page.today.getYear();
    var next = LocalDate.of(month < page.today.getMonthValue() ? here + 1 : here, month, 1);
    var last = LocalDate.of(month >= page.today.getMonthValue() ? here - 1 : here, month, 1);
    return new Days(
        i + 1, Shape.MONTH, next, next.plusMonths(1), last, last.plusMonths(1), Every.YEAR);
  }

  /** "may", "march", "mar" and "jan" need a neighbour or a capital to be months. */
  private static boolean clearly(Page page, int i) {
    boolean doubtful = page.is(i, "may")
        || page.is(i, "march")
        || page.is(i, "mar")
        || page.is(i, "jan")
        || page.is(i, "august");
    return !doubtful
        || page.in(i - 1, MODAL_NEIGHBOURS)
            && !(page.is(i, "may") && page.is(i - 1, "and") && !page.tokens.capital(i))
        || page.tokens.capital(i)
            && i > 0
            && page.tokens.isWord(i - 1)
            && !page.is(i, "jan")
            && !page.is(i, "may")
        || Numbers.year(page, page.skip(i + 1, ",")) != null
        || Relatives.year(page, i + 1) != null;
  }

  /** "in 2016", "year 247", "nineteen twenty eight". */
  private static @Nullable Days year(Page page, int i) {
    if (page.run(i, "year", "to", "date")) {
      return Days.span(i + 3, Shape.CLOSED_SPAN, page.today.withDayOfYear(1), page.today);
    }
    int at = page.is(i, "the") && page.is(i + 1, "year") ? i + 1 : i;
    if (page.is(at, "year") && at == i) {
      var number = Numbers.cardinal(page, page.skip(i + 1, "of"));
      return number != null && number.value() > 0 && number.value() < 3000
          ? year(number.to(), number.value())
          : null;
    }
    var year = Numbers.year(page, i);
    boolean likely = year != null
        && (year.value() >= 1800 && year.value() <= 2100
            || page.tagged(i, Tag.CARDINAL) && year.value() >= 1100)
        && !CalendarDays.partOfNumber(page, i)
        && !counting(page, i, year.to());
    return likely && year != null ? year(year.to(), year.value()) : null;
  }

  private static boolean counting(Page page, int i, int to) {
    boolean spelled = page.tagged(i, Tag.CARDINAL);
    boolean led = page.is(i - 1, "in")
        || page.is(i - 1, "from")
        || page.is(i - 1, "until")
        || page.is(i - 1, "year")
        || page.is(i - 1, "since");
    return spelled && !led
        || page.tagged(to, Tag.UNIT)
        || page.joined(i) && page.tokens.isWord(i - 1)
        || page.is(i - 1, "#")
        || page.is(to, ":");
  }

  private static Days year(int to, int year) {
    var first = LocalDate.of(year, 1, 1);
    return Days.span(to, Shape.YEAR, first, first.plusYears(1));
  }

  /** "the 1970s", "70's", "the seventies", "the twenty-tens", "21st century". */
  private static @Nullable Days decade(Page page, int i) {
    int at = page.skip(page.skip(i, "the"), "'");
    int figures = page.tokens.number(at);
    boolean s = page.is(at + 1, "s") && page.joined(at + 1);
    boolean apostrophe = page.is(at + 1, "'") && page.is(at + 2, "s") && page.joined(at + 1);
    if ((s || apostrophe) && figures >= 0 && figures % 10 == 0) {
      return decade(page, apostrophe ? at + 3 : at + 2, figures, page.tokens.length(at));
    }
    var ordinal = Numbers.ordinal(page, at);
    if (ordinal != null && page.in(ordinal.to(), HUNDREDS)) {
      var first = LocalDate.of(Math.max(1, (ordinal.value() - 1) * 100), 1, 1);
      return Days.span(ordinal.to() + 1, Shape.OPEN_SPAN, first, first.plusYears(100));
    }
    if (page.tagged(at, Tag.DECADE) && at > i && page.value(at) != 10) {
      boolean noughties = page.value(at) == 0;
      return noughties
          ? page.is(at, "noughties") ? decade(page, at + 1, 2000, 4) : null
          : decade(page, at + 1, page.value(at), 2);
    }
    return spelledDecade(page, at);
  }

  private static @Nullable Days spelledDecade(Page page, int i) {
    var whole = Numbers.cardinal(page, i);
    if (whole == null || !page.tagged(i, Tag.CARDINAL)) {
      return null;
    }
    int at = page.skip(page.skip(whole.to(), "-"), "and");
    if (page.is(at, "thousands") && whole.value() == 2) {
      return decade(page, at + 1, 2000, 4);
    }
    if (!page.tagged(at, Tag.DECADE) || whole.value() < 10) {
      return null;
    }
    int century = whole.value() < 100 ? whole.value() * 100 : whole.value();
    return decade(page, at + 1, century + page.value(at), 4);
  }

  private static @Nullable Days decade(Page page, int to, int year, int digits) {
    if (digits == 4 && year >= 1000) {
      var first = LocalDate.of(year, 1, 1);
      return Days.span(to, Shape.OPEN_SPAN, first, first.plusYears(10));
    }
    if (digits != 2) {
      return null;
    }
    int base = page.today.getYear() / 100 * 100;
    int next = base + year < page.today.getYear() / 10 * 10 ? base + 100 + year : base + year;
    var first = LocalDate.of(next, 1, 1);
    var last = first.minusYears(100);
    return new Days(
        to, Shape.OPEN_SPAN, first, first.plusYears(10), last, last.plusYears(10), Every.NEVER);
  }
}
