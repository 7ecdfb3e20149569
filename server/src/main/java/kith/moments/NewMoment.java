package kith.moments;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of something that happened.
 *
 * @param persons with whom; at least one
 * @param minutes how long, in minutes; null when unknown
 * @param isNew whether we did something new together
 * @param note the note that tells of it, if there is one
 */
public record NewMoment(
    Kind kind,
    Set<PersonId> persons,
    LocalDate on,
    @Nullable Integer minutes,
    Began began,
    boolean isNew,
    @Nullable UUID note) {
  public NewMoment {
    persons = Set.copyOf(persons);
    if (persons.isEmpty()) {
      throw new IllegalArgumentException("a moment is with somebody");
    }
  }

  /** The least one can say. */
  public static NewMoment of(Kind kind, PersonId person, LocalDate on) {
    return new NewMoment(kind, Set.of(person), on, null, Began.UNKNOWN, false, null);
  }
}
