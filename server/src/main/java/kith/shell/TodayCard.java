package kith.shell;

import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One nudge with its reason.
 *
 * @param key names the nudge for good ("asking-ID"): "not now" and "let it go" hold for this key
 * @param person whom it is about; Today shows one card a person
 * @param urgency orders the cards; the pressing ones first
 * @param reason why it is here, in words
 * @param words what I could say or ask, put into the message I write; null when there is nothing to prefill
 * @param asked path to PUT to once I asked; null when this is not a question
 * @param letGo path to PUT to for letting it go for good; null: the shell remembers it by the key
 */
public record TodayCard(
    String key,
    PersonId person,
    Urgency urgency,
    String reason,
    @Nullable String words,
    @Nullable String asked,
    @Nullable String letGo) {
  /** Pressing first. */
  public enum Urgency {
    HARD_DAY,
    TODAY,
    PROMISE,
    ASKING,
    DATE_NEAR,
    RHYTHM
  }
}
