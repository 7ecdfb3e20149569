package kith.opening.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.opening.Exchange;
import kith.opening.Prompt;
import kith.platform.Form;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An exchange as one of its people sees it.
 *
 * @param others their names; blank when there is none to tell
 * @param next whom of mine to go on with, when it is one
 * @param guests whether somebody takes part by a link of mine
 * @param deep whether it asks for much
 * @param state "open", "agreed", "revealed" or "aside"
 * @param talkOn the day on which to talk about it; null when it is written
 * @param talked whether I noted that we did
 * @param said empty unless revealed
 */
public record ExchangeView(
    String id,
    boolean mineProposed,
    @Nullable String ask,
    @Nullable String follow,
    String others,
    @Nullable PersonId next,
    boolean guests,
    boolean deep,
    LocalDate closes,
    @Nullable String mine,
    String state,
    @Nullable LocalDate talkOn,
    boolean talked,
    List<Exchange.Said> said) {
  static ExchangeView of(Exchange exchange) {
    var others = exchange.others();
    return new ExchangeView(
        exchange.id().toString(),
        exchange.mineProposed(),
        exchange.ask(),
        exchange.follow(),
        others.stream()
            .map(Exchange.Other::name)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(", ")),
        others.size() == 1 ? others.getFirst().person() : null,
        exchange.mineProposed() && others.stream().anyMatch(it -> it.account() == null),
        exchange.depth() == Prompt.DEEPEST,
        exchange.closes(),
        exchange.mine(),
        state(exchange.state()),
        exchange.talkOn(),
        exchange.state() instanceof Exchange.State.Agreed(var _, var talked) && talked,
        exchange.state() instanceof Exchange.State.Revealed(var all) ? all : List.of());
  }

  /** All that I wrote in it, and what stands in the fields that are to be mended. */
  static Stream<@Nullable String> written(Exchange exchange, Form form) {
    return Stream.concat(exchange.written(), Stream.of(form.typed("answer"), form.typed("back")));
  }

  private static String state(Exchange.State state) {
    return switch (state) {
      case Exchange.State.Open _ -> "open";
      case Exchange.State.Agreed _ -> "agreed";
      case Exchange.State.Revealed _ -> "revealed";
      case Exchange.State.Aside _ -> "aside";
    };
  }

  /** What an open page has before it; while that stays, the page is left alone, and with it what is being typed. */
  public String seen() {
    return Integer.toHexString(Objects.hash(state, others, mine, talked));
  }

  public boolean open() {
    return "open".equals(state);
  }

  public boolean agreed() {
    return "agreed".equals(state);
  }

  public boolean revealed() {
    return "revealed".equals(state);
  }

  /** Whether I have not yet said a sentence back. */
  public boolean maySayBack() {
    return said.stream().anyMatch(it -> it.me() && it.back() == null);
  }

  public boolean mayWasHard() {
    return said.stream().anyMatch(it -> it.me() && it.hard() == null);
  }

  /** Whether I said that it was hard. */
  public boolean wasHard() {
    return said.stream().anyMatch(it -> it.me() && it.hard() != null);
  }
}
