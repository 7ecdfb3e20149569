package kith.opening.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kith.opening.Exchange;
import kith.opening.Prompt;
import kith.platform.Form;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An exchange as one of its people sees it.
 *
 * @param others those who take part, without me
 * @param host who asks a guest
 * @param besides who takes part besides a guest and their host
 * @param next whom of mine to go on with, when it is one
 * @param guests whether somebody takes part by a link of mine
 * @param deep whether it asks for much
 * @param back what I had said back in one that is set aside; else null
 * @param mayWithdraw whether I can take the question back
 * @param state "open", "agreed", "revealed", "aside" or "withdrawn"
 * @param talkOn the day on which to talk about it; null when it is written
 * @param come whether that day has come
 * @param talked whether I noted that we did
 * @param said empty unless revealed
 */
public record ExchangeView(
    String id,
    boolean mineProposed,
    @Nullable String ask,
    @Nullable String follow,
    Names others,
    String host,
    Names besides,
    @Nullable PersonId next,
    boolean guests,
    boolean deep,
    LocalDate closes,
    @Nullable String mine,
    @Nullable String back,
    boolean mayWithdraw,
    String state,
    @Nullable LocalDate talkOn,
    boolean come,
    boolean talked,
    List<Exchange.Said> said) {
  static ExchangeView of(Exchange exchange) {
    var others = exchange.others();
    return new ExchangeView(
        exchange.id().toString(),
        exchange.mineProposed(),
        exchange.ask(),
        exchange.follow(),
        Names.of(others.stream()),
        others.stream()
            .filter(Exchange.Other::asked)
            .findFirst()
            .map(Exchange.Other::name)
            .orElse(""),
        Names.of(others.stream().filter(it -> !it.asked())),
        others.size() == 1 ? others.getFirst().person() : null,
        exchange.mineProposed() && others.stream().anyMatch(it -> it.account() == null),
        exchange.depth() == Prompt.DEEPEST,
        exchange.closes(),
        exchange.mine(),
        exchange.state() instanceof Exchange.State.Aside(var back) ? back : null,
        exchange.mayWithdraw(),
        state(exchange.state()),
        exchange.talkOn(),
        exchange.state() instanceof Exchange.State.Agreed(var _, var come, var _) && come,
        exchange.state() instanceof Exchange.State.Agreed(var _, var _, var talked) && talked,
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
      case Exchange.State.Withdrawn _ -> "withdrawn";
    };
  }

  /** What an open page has before it; while that stays, the page is left alone, and with it what is being typed. */
  public String seen() {
    return Integer.toHexString(Objects.hash(state, ask, others, mine, talked));
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

  public boolean withdrawn() {
    return "withdrawn".equals(state);
  }

  /** Whether it is only to look back at. */
  public boolean over() {
    return "aside".equals(state) || withdrawn();
  }

  /** Whether I have not yet said a sentence back. */
  public boolean maySayBack() {
    return said.stream().anyMatch(it -> it.me() && it.back() == null && !it.hidden());
  }

  /** Whether I took my answer back, as a guest. */
  public boolean hidden() {
    return said.stream().anyMatch(Exchange.Said::hidden);
  }

  public boolean mayWasHard() {
    return said.stream().anyMatch(it -> it.me() && it.hard() == null);
  }

  /** Whether I said that it was hard. */
  public boolean wasHard() {
    return said.stream().anyMatch(it -> it.me() && it.hard() != null);
  }
}
