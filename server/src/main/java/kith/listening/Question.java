package kith.listening;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import kith.text.FoundAsking;
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

  /** As it is said today: what was meant for the day before has nothing more to say of tomorrow. */
  Question saidOn(LocalDate today, @Nullable When when) {
    boolean late = when != null && on.isBefore(when.first()) && !today.isBefore(when.first());
    return late ? new Question(on, FoundAsking.onTheDay(words)) : this;
  }
}
