package kith.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A day of which the year, or the day, or the month and the day, may be unknown; 0 stands for unknown.
 *
 * <p>Written as {@code 1984-03-14}, {@code 1984-03}, {@code 1984}, {@code --03-14}, {@code --03}, or nothing at all.
 */
public record SomeDay(int year, int month, int day) {
  public static final SomeDay UNKNOWN = new SomeDay(0, 0, 0);
  private static final Pattern WRITTEN =
      Pattern.compile("(?!-\\d|-$)(?:(\\d{4})|-)?(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** DateTimeException when there is no such day. */
  public SomeDay {
    if (day != 0 && month == 0) {
      throw new DateTimeException("a day needs its month");
    }
    if (day != 0) {
      LocalDate.of(year == 0 ? 2000 : year, month, day);
    } else if (month != 0) {
      YearMonth.of(2000, month);
    }
  }

  public static SomeDay of(LocalDate day) {
    return new SomeDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  public static SomeDay parse(String written) {
    var found = WRITTEN.matcher(written);
    if (!found.matches()) {
      throw new DateTimeException("no such day");
    }
    return new SomeDay(number(found.group(1)), number(found.group(2)), number(found.group(3)));
  }

  public boolean known() {
    return year != 0 || month != 0;
  }

  public boolean returns() {
    return day != 0;
  }

  /** When it comes round next, {@code from} included; 29 February is kept on the 28th in other years. */
  public Optional<LocalDate> next(LocalDate from) {
    if (!returns()) {
      return Optional.empty();
    }
    var thisYear = in(from.getYear());
    return Optional.of(thisYear.isBefore(from) ? in(from.getYear() + 1) : thisYear);
  }

  /** Whole years from this day to {@code on}; empty when the year is unknown or lies ahead. */
  public OptionalInt yearsOn(LocalDate on) {
    return year == 0 || on.getYear() <= year
        ? OptionalInt.empty()
        : OptionalInt.of(on.getYear() - year);
  }

  @Override
  public String toString() {
    var text = new StringBuilder(year == 0 ? "" : "%04d".formatted(year));
    if (month != 0) {
      text.append(year == 0 ? "--" : "-").append("%02d".formatted(month));
    }
    if (day != 0) {
      text.append("-%02d".formatted(day));
    }
    return text.toString();
  }

  private LocalDate in(int someYear) {
    return month == 2 && day == 29 && !Year.isLeap(someYear)
        ? LocalDate.of(someYear, 2, 28)
        : MonthDay.of(month, day).atYear(someYear);
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
