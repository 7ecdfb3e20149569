package kith.text.notes;

import java.time.LocalDate;
import kith.text.When;
import org.jspecify.annotations.Nullable;

/** How a note's writer means a day. */
final class Dates {
  private Dates() {}

  /** Ahead of the note: "on Monday" written on a Monday is a week away. */
  static @Nullable When ahead(Script.Dated dated, LocalDate on) {
    var when = dated.date().when();
    boolean open = when != null && !when.equals(dated.date().before());
    if (open
        && when instanceof When.Day(var day)
        && day.equals(on)
        && day.minusWeeks(1)
            .equals(dated.date().before() instanceof When.Day(var last) ? last : null)) {
      return new When.Day(day.plusWeeks(1));
    }
    return when;
  }
}
