package kith.moments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kith.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * How long it has been quiet with a person, against the rhythm between us.
 *
 * <p>A gentle nudge after 1.5 rhythms is our design; ties that were silent for 8 seldom came back (Navarro et al. 2017,
 * correlational), so that then we ask once whether to let it rest, and say no more.
 *
 * @param rhythm in days
 * @param learned whether the rhythm was seen rather than chosen
 * @param last day of contact; null when there was none since the person was added
 */
record Silence(
    Person person, int rhythm, boolean learned, @Nullable LocalDate last, LocalDate today) {
  private static final double OVERDUE = 1.5;
  private static final int QUIET = 8;
  private static final int SHORTEST_ASKING = 14;

  boolean overdue() {
    return days() > OVERDUE * rhythm && days() <= QUIET * rhythm;
  }

  boolean asksToRest() {
    var quiet = QUIET * rhythm;
    return days() > quiet && days() <= quiet + Math.max(SHORTEST_ASKING, 2 * rhythm);
  }

  /** Rhythms that went by. */
  double rhythms() {
    return (double) days() / rhythm;
  }

  int days() {
    return (int) ChronoUnit.DAYS.between(since(), today);
  }

  LocalDate since() {
    return last == null ? person.added() : last;
  }
}
