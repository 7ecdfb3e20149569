package kith.feelings;

import java.time.Instant;
import kith.platform.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers to a check-in that was shown to them; one of each kind.
 *
 * @param words a sentence, or the question they ask; null for an offer
 * @param wanted what the author chose of an offer; null until then
 * @param back one sentence of the author's; null when there is none
 */
public record Reply(
    AccountId by,
    Kind kind,
    @Nullable String words,
    @Nullable Wanted wanted,
    @Nullable String back,
    Instant at,
    boolean seen) {
  public enum Kind {
    SENTENCE,
    QUESTION,
    /** "Would you like to be heard, helped or held?" */
    OFFER
  }

  /** What is wanted: asked first, since help that nobody asked for can cost its receiver. */
  public enum Wanted {
    HEARD,
    HELPED,
    HELD
  }
}
