package kith.feelings.web;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import kith.feelings.CheckIn;
import kith.feelings.Quadrant;
import kith.feelings.Range;
import kith.platform.Choices;

/**
 * The history page.
 *
 * @param range of the last 90 days
 * @param recent check-ins, newest first
 */
public record HistoryView(
    Year year, LocalDate today, YearInPixels pixels, Range range, List<CheckIn> recent) {
  private static final int FULL = 100;

  public boolean nothingYet() {
    return recent.isEmpty() && pixels.isEmpty();
  }

  public boolean laterYear() {
    return year.getValue() < today.getYear();
  }

  public List<Part> parts() {
    var from = 0.0;
    var parts = new java.util.ArrayList<Part>();
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
