package kith.feelings;

import java.time.Instant;
import java.util.List;
import kith.platform.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A check-in that somebody shows me: no more of it than they chose.
 *
 * @param sentence null unless they added it
 * @param reason likewise
 * @param persons names of those it is about and who were there, as the author calls them; empty unless they added them
 */
public record Received(
    AccountId author,
    CheckInId id,
    Instant at,
    Affect affect,
    List<String> words,
    @Nullable String sentence,
    @Nullable String reason,
    List<String> persons) {
  public Quadrant quadrant() {
    return affect.quadrant();
  }
}
