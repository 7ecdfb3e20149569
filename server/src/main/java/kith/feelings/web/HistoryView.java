package kith.feelings.web;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kith.feelings.Quadrant;
import kith.feelings.Range;
import kith.platform.Choices;

/**
 * The history page.
 *
 * @param range of the last 90 days
 */
public record HistoryView(
    Year year, LocalDate today, MonthCalendar calendar, YearInPixels pixels, Range range) {
  private static final int FULL = 100;

  public boolean nothingYet() {
    return range.total() == 0 && pixels.isEmpty();
  }

  public boolean laterYear() {
    return year.getValue() < today.getYear();
  }

  public YearMonth earlierMonth() {
    return calendar.month().minusMonths(1);
  }

  public YearMonth laterMonth() {
    return calendar.month().plusMonths(1);
  }

  public boolean hasLaterMonth() {
    return calendar.month().isBefore(YearMonth.from(today));
  }

  public List<Part> parts() {
    var from = 0.0;
    var parts = new ArrayList<Part>();
    for (var quadrant : Quadrant.values()) {
      var count = range.count().getOrDefault(quadrant, 0);
      var width = range.total() == 0 ? 0 : (double) FULL * count / range.total();
      parts.add(new Part(Choices.name(quadrant), from, width));
      from += width;
    }
    return List.copyOf(parts);
  }

  /** A stretch of the bar, in hundredths of its width. */
  public record Part(String quadrant, double from, double width) {}
}
