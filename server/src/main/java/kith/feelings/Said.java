package kith.feelings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of mine to somebody.
 *
 * @param id of what I keep though its check-in is out of my sight for good; null while it still stands at one
 * @param href where it stands; null when I cannot see that any more
 */
public record Said(
    @Nullable UUID id,
    Kind kind,
    String words,
    Instant at,
    @Nullable String href) {
  /** To what I said it. */
  public enum Kind {
    SENTENCE,
    QUESTION,
    /** To what somebody answered to a check-in of mine. */
    BACK
  }
}
