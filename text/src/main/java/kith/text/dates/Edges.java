package kith.text.dates;

import java.time.LocalDate;
import java.util.Set;
import kith.text.dates.Days.Shape;
import kith.text.dates.Lexicon.Tag;
import org.jspecify.annotations.Nullable;

/** Parts of a whole: "mid-March", "early next week", "the rest of the month", "later this year". */
final class Edges {
  private static final Set<String> REST = Set.of("rest", "remainder");
  private static final Set<String> OF = Set.of("of", "in");

  private Edges() {}

  static @Nullable Days at(Page page, int i) {
    if (page.in(i, REST)) {
      return rest(page, page.skip(i + 1, "of"));
    }
    if (page.is(i, "later") || page.is(i, "earlier")) {
      return split(page, i);
    }
    int at = i;
    if (!page.tagged(at, Tag.EDGE)) {
      return null;
    }
    int edge = page.value(at);
    boolean noun = page.is(at + 1, "of");
    boolean needsOf = page.is(at, "end")
        || page.is(at, "start")
        || page.is(at, "beginning")
        || page.is(at, "middle");
    int of = page.skip(page.skip(at + 1, "-"), OF);
    if (needsOf && !noun) {
      return null;
    }
    var whole = whole(page, of);
    return whole == null ? null : part(whole, edge, needsOf);
  }

  /** A month, a year or a relative unit; "the" is fine here. */
  private static @Nullable Days whole(Page page, int i) {
    var month = Periods.month(page, i);
    if (month != null) {
      return month;
    }
    var season = Seasons.at(page, i);
    return season != null ? season : Periods.at(page, i);
  }

  private static @Nullable Days part(Days whole, int edge, boolean noun) {
    return new Days(
        whole.to(),
        whole.shape() == Shape.SEASON ? Shape.SEASON : Shape.OPEN_SPAN,
        start(whole.shape(), whole.start(), edge, noun),
        end(whole.shape(), whole.start(), whole.end(), edge, noun),
        start(whole.shape(), whole.lastStart(), edge, noun),
        end(whole.shape(), whole.lastStart(), whole.lastEnd(), edge, noun),
        whole.every());
  }

  private static LocalDate start(Shape shape, LocalDate start, int edge, boolean noun) {
    return switch (shape) {
      case WEEK -> start.plusDays(edge < 0 ? 0 : edge == 0 ? 1 : 3);
      case MONTH -> start.plusDays(edge < 0 ? 0 : edge == 0 ? 9 : 15);
      case YEAR -> start.plusMonths(edge < 0 ? 0 : edge == 0 ? noun ? 4 : 3 : noun ? 8 : 6);
      case DAY, WEEKEND, SEASON, OPEN_SPAN, CLOSED_SPAN, FROM, UNTIL, UNREAL -> start;
    };
  }

  private static LocalDate end(
      Shape shape, LocalDate start, LocalDate end, int edge, boolean noun) {
    return switch (shape) {
      case WEEK -> edge < 0 ? start.plusDays(3) : edge == 0 ? start.plusDays(5) : end;
      case MONTH -> edge < 0 ? start.plusDays(15) : edge == 0 ? start.plusDays(20) : end;
      case YEAR -> edge > 0 ? end : start.plusMonths(edge < 0 ? noun ? 4 : 6 : noun ? 8 : 9);
      case DAY, WEEKEND, SEASON, OPEN_SPAN, CLOSED_SPAN, FROM, UNTIL, UNREAL -> end;
    };
  }

  private static @Nullable Days rest(Page page, int i) {
    int unit = page.is(i, "the") || page.is(i, "my") || page.in(i, Relatives.NOW) ? i + 1 : i;
    if (!page.tagged(unit, Tag.UNIT)) {
      return null;
    }
    var whole = Periods.whole(page, unit + 1, page.value(unit), 0);
    return whole == null || page.value(unit) == 9
        ? null
        : Days.span(unit + 1, Shape.CLOSED_SPAN, page.today, whole.end().minusDays(1));
  }

  /** "later this week" begins today; "earlier this year" ends today. */
  private static @Nullable Days split(Page page, int i) {
    int at = page.skip(page.skip(i + 1, "in"), "on");
    var step = Relatives.step(page, page.is(at, "on") ? at + 1 : at);
    if (step == null || step.value() != 0 || !page.tagged(step.to(), Tag.UNIT)) {
      return null;
    }
    var whole = Periods.whole(page, step.to() + 1, page.value(step.to()), 0);
    if (whole == null) {
      return null;
    }
    return page.is(i, "later")
        ? Days.span(whole.to(), Shape.OPEN_SPAN, page.today, whole.end())
        : Days.span(whole.to(), Shape.OPEN_SPAN, whole.start(), page.today);
  }
}
