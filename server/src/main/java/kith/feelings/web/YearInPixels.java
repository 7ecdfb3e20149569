package kith.feelings.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kith.feelings.CheckIn;
import kith.feelings.Quadrant;
import kith.platform.Choices;

/** A year as a calendar of months in which each day wears the quadrants that were felt on it. */
public record YearInPixels(Year year, Map<LocalDate, List<String>> quadrants) {
  static YearInPixels of(Year year, Collection<CheckIn> checkIns) {
    var found = new HashMap<LocalDate, TreeSet<Quadrant>>();
    for (var checkIn : checkIns) {
      found.computeIfAbsent(checkIn.on(), _ -> new TreeSet<>()).add(checkIn.quadrant());
    }
    var named = new HashMap<LocalDate, List<String>>();
    found.forEach((day, felt) -> named.put(day, felt.stream().map(Choices::name).toList()));
    return new YearInPixels(year, Map.copyOf(named));
  }

  public boolean isEmpty() {
    return quadrants.isEmpty();
  }

  public List<Month> months() {
    return List.of(Month.values());
  }

  /** Empty places before the first day of the month, in weeks that begin on Monday. */
  public Iterable<Integer> before(Month month) {
    var first = year.atMonth(month).atDay(1).getDayOfWeek();
    return IntStream.range(0, first.getValue() - DayOfWeek.MONDAY.getValue())
        .boxed()
        .toList();
  }

  public Iterable<LocalDate> days(Month month) {
    var first = year.atMonth(month).atDay(1);
    return () -> first.datesUntil(first.plusMonths(1)).iterator();
  }

  public List<String> of(LocalDate day) {
    return quadrants.getOrDefault(day, List.of());
  }
}
