package kith.text.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import kith.text.FoundDate;
import kith.text.FoundDate.Type;
import kith.text.When;
import kith.text.dates.Days.Shape;
import org.jspecify.annotations.Nullable;

/** Writes what was understood as Recognizers-Text would. */
final class Values {
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private Values() {}

  static FoundDate of(Page page, int from, Days days) {
    var type = days.isDay() ? Type.DATE : Type.DATERANGE;
    return new FoundDate(
        page.tokens.extent(from, days.to()),
        type,
        value(days),
        when(days.shape(), days.start(), days.end()),
        when(days.shape(), days.lastStart(), days.lastEnd()));
  }

  static FoundDate of(Page page, int from, Repeats.Repeat repeat) {
    return new FoundDate(
        page.tokens.extent(from, repeat.to()), Type.SET, repeat.value(), null, null);
  }

  private static String value(Days days) {
    return switch (days.shape()) {
      case UNREAL -> "not resolved";
      case DAY -> days.start().toString();
      case FROM -> days.start() + "/..";
      case UNTIL -> "../" + days.start();
      case SEASON ->
        (days.every() == Days.Every.YEAR ? "" : days.start().getYear() + "-")
            + SEASONS[days.start().getMonthValue() / 3 - 1];
      case WEEK, WEEKEND, MONTH, YEAR, OPEN_SPAN, CLOSED_SPAN -> days.start() + "/" + days.end();
    };
  }

  private static @Nullable When when(Shape shape, LocalDate start, LocalDate end) {
    return switch (shape) {
      case UNREAL -> null;
      case DAY, FROM, UNTIL -> new When.Day(start);
      case MONTH -> new When.Month(YearMonth.from(start));
      case CLOSED_SPAN -> new When.Span(start, end);
      case WEEK, WEEKEND, YEAR, SEASON, OPEN_SPAN -> new When.Span(start, end.minusDays(1));
    };
  }
}
