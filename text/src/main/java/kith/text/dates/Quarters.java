package kith.text.dates;

import java.time.LocalDate;
import kith.text.dates.Days.Every;
import kith.text.dates.Days.Shape;
import kith.text.dates.Numbers.Num;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of a year: "Q3 this year", "2016 the third quarter", "H1 2016". */
final class Quarters {
  private record Part(int to, int months, int nth) {}

  private Quarters() {}

  static @Nullable Days at(Page page, int i) {
    var year = year(page, i);
    var part = year == null ? part(page, i) : part(page, year.to());
    if (part == null) {
      return null;
    }
    if (year != null) {
      return placed(part.to(), year.value(), part);
    }
    int at = page.skip(page.skip(part.to(), ","), "of");
    var after = year(page, at);
    if (after != null) {
      return placed(after.to(), after.value(), part);
    }
    return part.months() == 3 ? open(page, part) : null;
  }

  private static @Nullable Num year(Page page, int i) {
    int figures = page.tokens.number(i);
    if (page.tokens.length(i) == 4 && figures >= 1000 && figures < 3000) {
      return new Num(i + 1, figures);
    }
    var year = Numbers.year(page, i);
    return year != null ? year : Relatives.year(page, i);
  }

  private static @Nullable Part part(Page page, int i) {
    int nth = page.tokens.number(i + 1);
    boolean tight = page.joined(i + 1) && page.tokens.length(i + 1) == 1;
    if (page.is(i, "q") && tight && nth >= 1 && nth <= 4) {
      return new Part(i + 2, 3, nth);
    }
    if (page.is(i, "h") && tight && nth >= 1 && nth <= 2) {
      return new Part(i + 2, 6, nth);
    }
    var ordinal = Numbers.ordinal(page, page.skip(i, "the"));
    int unit = ordinal == null ? -1 : page.skip(ordinal.to(), "-");
    if (ordinal == null || ordinal.value() > 4) {
      return null;
    }
    if (page.is(unit, "quarter")) {
      return new Part(unit + 1, 3, ordinal.value());
    }
    return page.is(unit, "half") && ordinal.value() <= 2
        ? new Part(unit + 1, 6, ordinal.value())
        : null;
  }

  private static Days placed(int to, int year, Part part) {
    var start = LocalDate.of(year, 1, 1).plusMonths((long) part.months() * (part.nth() - 1));
    return Days.span(to, Shape.OPEN_SPAN, start, start.plusMonths(part.months()));
  }

  private static Days open(Page page, Part part) {
    var here = placed(part.to(), page.today.getYear(), part);
    boolean over = !here.end().isAfter(page.today);
    var next = over ? here.start().plusYears(1) : here.start();
    var last = over ? here.start() : here.start().minusYears(1);
    return new Days(
        part.to(), Shape.OPEN_SPAN, next, next.plusMonths(3), last, last.plusMonths(3), Every.YEAR);
  }
}
