package kith.text.dates;

import java.util.List;
import kith.text.dates.Days.Shape;
import org.jspecify.annotations.Nullable;

/** Spans open at one end: "before Friday", "since 2012", "no later than tomorrow", "2012 or after". */
final class Bounds {
  private enum Side {
    BEFORE,
    UNTIL,
    AFTER,
    SINCE
  }

  private record Lead(Side side, List<String> words) {}

  private static final List<Lead> LEADS = List.of(
      lead(Side.UNTIL, "on or before"),
      lead(Side.UNTIL, "before or on"),
      lead(Side.UNTIL, "before or in"),
      lead(Side.UNTIL, "on or earlier than"),
      lead(Side.UNTIL, "earlier than or in"),
      lead(Side.UNTIL, "earlier than or on"),
      lead(Side.SINCE, "on or after"),
      lead(Side.SINCE, "at or after"),
      lead(Side.SINCE, "after or equal to"),
      lead(Side.SINCE, "later than or at"),
      lead(Side.SINCE, "later than or in"),
      lead(Side.SINCE, "later than or on"),
      lead(Side.SINCE, "on or later than"),
      lead(Side.BEFORE, "no later than"),
      lead(Side.BEFORE, "earlier than"),
      lead(Side.BEFORE, "sooner than"),
      lead(Side.BEFORE, "prior to"),
      lead(Side.BEFORE, "in advance of"),
      lead(Side.BEFORE, "ending with"),
      lead(Side.BEFORE, "ending on"),
      lead(Side.BEFORE, "ending in"),
      lead(Side.BEFORE, "before"),
      lead(Side.BEFORE, "by"),
      lead(Side.BEFORE, "until"),
      lead(Side.BEFORE, "till"),
      lead(Side.AFTER, "later than"),
      lead(Side.AFTER, "after"),
      lead(Side.SINCE, "starting from"),
      lead(Side.SINCE, "starting on"),
      lead(Side.SINCE, "starting with"),
      lead(Side.SINCE, "starting"),
      lead(Side.SINCE, "beginning from"),
      lead(Side.SINCE, "since"));

  private Bounds() {}

  private static Lead lead(Side side, String words) {
    return new Lead(side, List.of(words.split(" ", -1)));
  }

  static @Nullable Days at(Page page, int i) {
    for (var lead : LEADS) {
      if (page.is(i, lead.words().getFirst()) && page.run(i, lead.words().toArray(String[]::new))) {
        var whole = EnglishDates.plain(page, i + lead.words().size());
        return whole == null ? null : bounded(lead.side(), whole);
      }
    }
    return null;
  }

  /** "2012 or after", "Friday or later". */
  static @Nullable Days after(Page page, Days whole) {
    if (!page.is(whole.to(), "or")) {
      return null;
    }
    int at = whole.to() + 1;
    if (page.is(at, "after") || page.is(at, "later")) {
      return bounded(Side.SINCE, whole.endingAt(at + 1));
    }
    return page.is(at, "before") || page.is(at, "earlier")
        ? bounded(Side.UNTIL, whole.endingAt(at + 1))
        : null;
  }

  private static @Nullable Days bounded(Side side, Days whole) {
    return switch (whole.shape()) {
      case FROM, UNTIL, UNREAL -> null;
      case DAY -> whole.as(side == Side.BEFORE || side == Side.UNTIL ? Shape.UNTIL : Shape.FROM);
      case WEEK, WEEKEND, MONTH, YEAR, SEASON, OPEN_SPAN, CLOSED_SPAN ->
        switch (side) {
          case BEFORE, SINCE ->
            edge(whole, whole, true).as(side == Side.BEFORE ? Shape.UNTIL : Shape.FROM);
          case UNTIL, AFTER ->
            edge(whole, whole, false).as(side == Side.UNTIL ? Shape.UNTIL : Shape.FROM);
        };
    };
  }

  private static Days edge(Days whole, Days of, boolean first) {
    var next = first ? of.start() : of.end();
    var last = first ? of.lastStart() : of.lastEnd();
    return new Days(whole.to(), Shape.DAY, next, next, last, last, whole.every());
  }
}
