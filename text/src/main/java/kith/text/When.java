package kith.text;

import java.time.LocalDate;
import java.time.YearMonth;

/** When something is: a day, a month, or a span of days with both ends included. */
public sealed interface When {
  record Day(LocalDate on) implements When {
    @Override
    public String toString() {
      return on.toString();
    }
  }

  record Month(YearMonth in) implements When {
    @Override
    public String toString() {
      return in.toString();
    }
  }

  record Span(LocalDate from, LocalDate to) implements When {
    @Override
    public String toString() {
      return from + "/" + to;
    }
  }

  default LocalDate first() {
    return switch (this) {
      case Day(var on) -> on;
      case Month(var in) -> in.atDay(1);
      case Span(var from, var _) -> from;
    };
  }

  default LocalDate last() {
    return switch (this) {
      case Day(var on) -> on;
      case Month(var in) -> in.atEndOfMonth();
      case Span(var _, var to) -> to;
    };
  }
}
