package kith.feelings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import kith.platform.PersonId;

/**
 * How somebody felt at a moment.
 *
 * @param on the day of it in the account's own zone
 * @param with persons who were there
 * @param about persons whom it is about
 */
public record CheckIn(
    CheckInId id,
    Instant at,
    LocalDate on,
    Felt felt,
    Set<PersonId> with,
    Set<PersonId> about,
    int version) {
  public Quadrant quadrant() {
    return felt.affect().quadrant();
  }
}
