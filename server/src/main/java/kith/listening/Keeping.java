package kith.listening;

import java.util.List;
import kith.moments.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What of a note's proposals I keep, as I corrected it.
 *
 * @param found details and promises; what is not here is dropped
 * @param people those I was with, and the new ones to add; what is not here is dropped
 * @param contact what the time with them was
 * @param again when the detail that this note answers goes on: what to ask, and when; null: it is settled
 */
public record Keeping(
    List<Proposal> found,
    List<Somebody> people,
    Kind contact,
    @Nullable Question again) {
  public Keeping {
    found = List.copyOf(found);
    people = List.copyOf(people);
  }

  public static Keeping all(Proposals proposals) {
    return new Keeping(proposals.found(), proposals.people(), Kind.TALK, null);
  }

  /** Nothing but the time with those I was with. */
  public static Keeping contactOnly(Proposals proposals) {
    return new Keeping(
        List.of(),
        proposals.people().stream()
            .filter(it -> it.with() && it.person() != null)
            .toList(),
        Kind.TALK,
        null);
  }
}
