package kith.feelings.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kith.feelings.CheckIn;
import kith.platform.Choices;

/** A month in weeks that begin on Monday; a day wears the quadrants that were felt on it and leads to its words. */
public record MonthCalendar(YearMonth month, Map<LocalDate, List<CheckIn>> checkIns) {
  private static final int WEEK = 7;

  /**
   * @param checkIns newest first
   */
  static MonthCalendar of(YearMonth month, Collection<CheckIn> checkIns) {
    return new MonthCalendar(month, checkIns.stream().collect(Collectors.groupingBy(CheckIn::on)));
  }

  public List<DayOfWeek> weekdays() {
    return List.of(DayOfWeek.values());
  }

  /** Days of the months before and after stand in the first and last week too. */
  public List<List<LocalDate>> weeks() {
    var weeks = new ArrayList<List<LocalDate>>();
    var monday = month.atDay(1);
    monday = monday.minusDays(monday.getDayOfWeek().getValue() - 1L);
    while (!monday.isAfter(month.atEndOfMonth())) {
      weeks.add(monday.datesUntil(monday.plusDays(WEEK)).toList());
      monday = monday.plusDays(WEEK);
    }
    return List.copyOf(weeks);
  }

  public boolean within(LocalDate day) {
    return YearMonth.from(day).equals(month);
  }

  public List<CheckIn> of(LocalDate day) {
    return checkIns.getOrDefault(day, List.of());
  }

  public String quadrants(LocalDate day) {
    return of(day).stream()
        .map(it -> Choices.name(it.quadrant()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** All words of a day. */
  public String words(LocalDate day) {
    return of(day).stream()
        .flatMap(it -> it.felt().words().stream())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Days on which there was something, newest first. */
  public List<LocalDate> told() {
    return checkIns.keySet().stream().sorted(Comparator.reverseOrder()).toList();
  }
}
