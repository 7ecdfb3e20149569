package kith.opening.web;

import java.time.LocalDate;
import java.util.List;
import kith.opening.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * An exchange as one of its people sees it.
 *
 * @param state "open", "revealed" or "aside"
 * @param said empty unless revealed
 */
public record ExchangeView(
    String id,
    String ask,
    @Nullable String follow,
    String others,
    LocalDate closes,
    @Nullable String mine,
    String state,
    List<Exchange.Said> said) {
  static ExchangeView of(Exchange exchange) {
    var said = switch (exchange.state()) {
      case Exchange.State.Revealed(var all) -> all;
      case Exchange.State.Open _, Exchange.State.Aside _ -> List.<Exchange.Said>of();
    };
    var state = switch (exchange.state()) {
      case Exchange.State.Open _ -> "open";
      case Exchange.State.Revealed _ -> "revealed";
      case Exchange.State.Aside _ -> "aside";
    };
    return new ExchangeView(
        exchange.id().toString(),
        exchange.ask(),
        exchange.follow(),
        String.join(", ", exchange.others().stream().filter(it -> !it.isEmpty()).toList()),
        exchange.closes(),
        exchange.mine(),
        state,
        said);
  }

  public boolean open() {
    return "open".equals(state);
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
}
