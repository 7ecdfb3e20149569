package kith.feelings;

import java.time.LocalDate;
import java.util.Set;
import kith.platform.AccountId;

/**
 * That check-ins of some quadrants are shared with somebody by themselves.
 *
 * @param until the last day; after it nothing is shared unless I say so again
 */
public record Standing(AccountId with, Set<Quadrant> quadrants, LocalDate until) {
  public Standing {
    quadrants = Set.copyOf(quadrants);
  }

  /** The day on which I said so, last. */
  LocalDate since() {
    return until.minusDays(Standings.DAYS);
  }
}
