package kith.shell;

import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One nudge with its reason.
 *
 * @param key names the nudge for good ("asking-ID-2026-10-01"): "not now" and "let it go" hold for this key
 * @param person whom it is about; Today shows one card a person
 * @param urgency orders the cards; the pressing ones first
 * @param reason why it is here, in words
 * @param words what I could say or ask, put into the message I write; null when there is nothing to prefill
 * @param question whether the words are a question that I can mark as asked ({@link TodayCards#asked})
 * @param keep what can be kept ({@link TodayCards#kept}); null when nothing can
 * @param measure what it rests on; null when it is only what I wrote myself
 */
public record TodayCard(
    String key,
    PersonId person,
    Urgency urgency,
    String reason,
    @Nullable String words,
    boolean question,
    @Nullable Keep keep,
    @Nullable Measure measure) {
  public TodayCard(
      String key,
      PersonId person,
      Urgency urgency,
      String reason,
      @Nullable String words,
      boolean question) {
    this(key, person, urgency, reason, words, question, null, null);
  }

  /** A promise, or a bond of which the card asks whether to let it rest. */
  public enum Keep {
    PROMISE,
    BOND
  }

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
