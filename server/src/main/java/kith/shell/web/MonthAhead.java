package kith.shell.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import kith.shell.Ahead;
import kith.shell.Say;
import org.jspecify.annotations.Nullable;

/** A month of Upcoming with those of its days on which something comes. */
public record MonthAhead(String name, List<Day> days) {
  static List<MonthAhead> of(Say say, List<Ahead.Item> items, LocalDate today) {
    var months = items.stream()
        .collect(Collectors.groupingBy(
            item -> YearMonth.from(item.coming().on()),
            LinkedHashMap::new,
            Collectors.groupingBy(
                item -> item.coming().on(), LinkedHashMap::new, Collectors.toList())));
    return months.entrySet().stream()
        .map(month -> new MonthAhead(
            say.month(month.getKey()),
            month.getValue().entrySet().stream()
                .map(day -> Day.of(say, day.getKey(), today, day.getValue()))
                .toList()))
        .toList();
  }

  /**
   * @param spoken the whole day in words
   */
  public record Day(String iso, String number, String weekday, String spoken, List<Line> lines) {
    static Day of(Say say, LocalDate on, LocalDate today, List<Ahead.Item> items) {
      return new Day(
          on.toString(),
          String.valueOf(on.getDayOfMonth()),
          on.equals(today)
              ? say.text("shell.upcoming.today")
              : on.getDayOfWeek().getDisplayName(TextStyle.SHORT, say.locale()),
          say.day(on, today),
          items.stream().map(Line::of).toList());
    }
  }

  public record Line(
      @Nullable String name, @Nullable String personHref, String words, String icon, String href) {
    static Line of(Ahead.Item item) {
      var person = item.person();
      return new Line(
          person == null ? null : person.label(),
          person == null ? null : person.href(),
          item.coming().words(),
          item.coming().icon(),
          item.coming().href());
    }
  }
}
