package kith.listening;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import kith.text.When;
import org.jspecify.annotations.Nullable;

/**
 * Something to ask, as I would say it.
 *
 * @param on the day to ask it
 */
public record Question(LocalDate on, String words) {
  /** As long before or after what it is about, once that moved from one day to another. */
  public Question moved(@Nullable When from, @Nullable When to) {
    if (from == null || to == null) {
      return this;
    }
    var span = on.isAfter(from.last())
        ? DAYS.between(from.last(), to.last())
        : DAYS.between(from.first(), to.first());
    return new Question(on.plusDays(span), words);
  }
}
