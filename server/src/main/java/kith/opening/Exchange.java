package kith.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kith.platform.AccountId;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Several people and one prompt, as one of them may see it.
 *
 * @param mineProposed whether I proposed it
 * @param ask null when its words are somebody's with whom I no longer have to do
 * @param others those who take part, without me
 * @param mayWithdraw whether I asked it, and it can be taken back: before the reveal, and later while words of mine stand in it
 * @param mine my answer; null before I gave one. In a talk it is blank once I said yes
 */
public record Exchange(
    ExchangeId id,
    boolean mineProposed,
    @Nullable String ask,
    @Nullable String follow,
    String theme,
    int depth,
    LocalDate closes,
    List<Other> others,
    @Nullable String mine,
    boolean mayWithdraw,
    State state) {

  /** All that I wrote in it. */
  public Stream<@Nullable String> written() {
    return Stream.concat(
        Stream.ofNullable(mine),
        switch (state) {
          case State.Revealed(var said) -> said.stream().filter(Said::me).map(Said::back);
          case State.Aside(var back) -> Stream.ofNullable(back);
          case State.Open _, State.Agreed _, State.Withdrawn _ -> Stream.empty();
        });
  }

  /** Whether this is about talking, not writing. */
  public @Nullable LocalDate talkOn() {
    return switch (state) {
      case State.Open(var talkOn) -> talkOn;
      case State.Agreed(var on, var _, var _) -> on;
      case State.Revealed _, State.Aside _, State.Withdrawn _ -> null;
    };
  }

  /**
   * Somebody else who takes part.
   *
   * @param name what I call them, else what they call themselves; blank for a guest whose name is not mine to know
   * @param account null for a guest
   * @param person whom of mine they are, if anybody
   * @param asked whether the question is theirs
   */
  public record Other(
      String name, @Nullable AccountId account, @Nullable PersonId person, boolean asked) {}

  /** How far it has come. An answer of somebody else's is in no state but {@link Revealed}. */
  public sealed interface State {
    /**
     * Open until its closing day; I may answer, change my answer, or pass.
     *
     * @param talkOn the day on which to talk about it; null when it is answered in writing
     */
    record Open(@Nullable LocalDate talkOn) implements State {}

    /** All have answered: everybody sees everything, and nothing changes any more. */
    record Revealed(List<Said> said) implements State {}

    /**
     * All said yes: they talk about it on that day.
     *
     * @param come whether that day has come
     * @param talked whether I noted that we did
     */
    record Agreed(LocalDate on, boolean come, boolean talked) implements State {}

    /**
     * Its day went by before all had answered, for whatever reason, or nobody is there any more with whom I have it.
     *
     * @param back what I had said back, if I had; else null
     */
    record Aside(@Nullable String back) implements State {}

    /** Whoever asked it took it back. */
    record Withdrawn() implements State {}
  }

  /**
   * One answer.
   *
   * @param back one sentence said after the reveal; null when nothing was said
   * @param hidden whether it is mine and I took it back: nobody else reads it
   * @param hard "heard", "helped" or "held" when it was hard to say and that is wanted; null otherwise
   */
  public record Said(
      String name,
      boolean me,
      String answer,
      @Nullable String back,
      @Nullable String hard,
      boolean hidden) {}
}
