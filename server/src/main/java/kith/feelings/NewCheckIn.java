package kith.feelings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gives to check in.
 *
 * @param with persons of mine who were there
 * @param about persons of mine whom it is about
 * @param on an earlier day; null: today
 * @param time of that day, on the wall; null: now, or midday of an earlier day
 */
public record NewCheckIn(
    Felt felt,
    Set<PersonId> with,
    Set<PersonId> about,
    @Nullable LocalDate on,
    @Nullable LocalTime time) {
  public NewCheckIn {
    with = Set.copyOf(with);
    about = Set.copyOf(about);
  }

  public static NewCheckIn now(Felt felt) {
    return new NewCheckIn(felt, Set.of(), Set.of(), null, null);
  }
}
