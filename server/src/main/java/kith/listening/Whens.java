package kith.listening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import kith.text.When;

/** Days, months and spans as they are written: {@code 2027-04-03}, {@code 2027-04}, {@code 2027-04-03/2027-04-05}. */
public final class Whens {
  private static final int MONTH_LENGTH = 7;

  private Whens() {}

  /** DateTimeException when it is none, or ends before it begins. */
  public static When parse(String written) {
    var slash = written.indexOf('/');
    if (slash >= 0) {
      var from = LocalDate.parse(written.substring(0, slash));
      var to = LocalDate.parse(written.substring(slash + 1));
      if (to.isBefore(from)) {
        throw new DateTimeException("ends before it begins");
      }
      return between(from, to);
    }
    return written.length() == MONTH_LENGTH
        ? new When.Month(YearMonth.parse(written))
        : new When.Day(LocalDate.parse(written));
  }

  /** Both days included. */
  public static When between(LocalDate from, LocalDate to) {
    var month = YearMonth.from(from);
    if (from.equals(to)) {
      return new When.Day(from);
    }
    return from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())
        ? new When.Month(month)
        : new When.Span(from, to);
  }
}
