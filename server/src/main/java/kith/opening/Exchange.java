package kith.opening;

import java.time.LocalDate;
import java.util.List;
import kith.platform.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Several people answering one prompt, as one of them may see it.
 *
 * @param others what those who take part call themselves, without me
 * @param mine my answer; null before I gave one
 */
public record Exchange(
    ExchangeId id,
    AccountId proposer,
    String ask,
    @Nullable String follow,
    String theme,
    int depth,
    LocalDate closes,
    List<String> others,
    @Nullable String mine,
    State state) {
  /** How far it has come. An answer of somebody else's is in no state but {@link Revealed}. */
  public sealed interface State {
    /** Open until its closing day; I may answer, change my answer, or pass. */
    record Open() implements State {}

    /** All have answered: everybody sees everything, and nothing changes any more. */
    record Revealed(List<Said> said) implements State {}

    /** Its day went by before all had answered, for whatever reason. */
    record Aside() implements State {}
  }

  /**
   * One answer.
   *
   * @param back one sentence said after the reveal; null when nothing was said
   * @param hard "heard", "helped" or "held" when it was hard to say and that is wanted; null otherwise
   */
  public record Said(
      String name,
      boolean me,
      String answer,
      @Nullable String back,
      @Nullable String hard) {}
}
