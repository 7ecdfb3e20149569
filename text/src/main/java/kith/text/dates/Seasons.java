package kith.text.dates;

import java.time.LocalDate;
import java.util.Set;
import kith.text.dates.Days.Every;
import kith.text.dates.Days.Shape;
import kith.text.dates.Lexicon.Tag;
import kith.text.dates.Numbers.Num;
import org.jspecify.annotations.Nullable;

/** Seasons of the northern half: spring from March, summer from June, autumn from September, winter from December. */
final class Seasons {
  private static final Set<String> BEFORE =
      Set.of("in", "the", "this", "next", "last", "by", "until", "mid", "early", "late", "during");

  private Seasons() {}

  static @Nullable Days at(Page page, int i) {
    boolean the = page.is(i, "the");
    var step = page.tagged(i, Tag.WHICH) ? Relatives.step(page, i) : null;
    int at = step == null ? i : step.to();
    if (!page.tagged(at, Tag.SEASON) || !clear(page, at)) {
      return null;
    }
    int season = page.value(at);
    var year = Numbers.year(page, page.skip(at + 1, "of"));
    if (year == null) {
      year = Relatives.year(page, page.skip(at + 1, "of"));
    }
    if (year != null) {
      return in(year.to(), year.value(), season);
    }
    if (step != null && !the) {
      return in(at + 1, page.today.getYear() + step.value(), season);
    }
    return open(page, new Num(at + 1, season));
  }

  private static boolean clear(Page page, int i) {
    boolean doubtful = page.is(i, "fall") || page.is(i, "spring");
    return !doubtful
        || page.in(i - 1, BEFORE)
        || Numbers.year(page, page.skip(i + 1, "of")) != null;
  }

  private static Days in(int to, int year, int season) {
    var start = LocalDate.of(year, season * 3, 1);
    return Days.span(to, Shape.SEASON, start, start.plusMonths(3));
  }

  private static Days open(Page page, Num season) {
    var here = LocalDate.of(page.today.getYear(), season.value() * 3, 1);
    if (season.value() == 4 && page.today.getMonthValue() < 3) {
      here = here.minusYears(1);
    }
    var next = here.plusMonths(3).isAfter(page.today) ? here : here.plusYears(1);
    var last = next.minusYears(1);
    return new Days(
        season.to(), Shape.SEASON, next, next.plusMonths(3), last, last.plusMonths(3), Every.YEAR);
  }
}
