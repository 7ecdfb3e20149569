package kith.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kith.circle.Circle;
import kith.circle.Connection;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.shell.Say;
import kith.shell.TodayLines;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of an exchange waits for me: a question to answer, answers or a word back to read, a talk agreed upon. One line for each of the others, none of whom I muted. */
@Component
@Transactional(readOnly = true)
class ExchangeLines implements TodayLines {
  private static final Duration FRESH = Duration.ofDays(3);
  private static final int MOST = 3;
  private final Exchanges exchanges;
  private final ExchangeRows rows;
  private final Circle circle;
  private final Days days;
  private final MessageSource messages;

  ExchangeLines(
      Exchanges exchanges, ExchangeRows rows, Circle circle, Days days, MessageSource messages) {
    this.exchanges = exchanges;
    this.rows = rows;
    this.circle = circle;
    this.days = days;
    this.messages = messages;
  }

  @Override
  public String topic() {
    return Exchanges.TOPIC;
  }

  @Override
  public List<Line> lines(AccountId me) {
    var lines = new ArrayList<Line>();
    var told = new HashSet<AccountId>();
    for (var exchange : exchanges.all(me)) {
      if (lines.size() < MOST) {
        rows.part(me, exchange.id())
            .flatMap(part -> line(me, exchange, part, told))
            .ifPresent(lines::add);
      }
    }
    return List.copyOf(lines);
  }

  private Optional<Line> line(
      AccountId me, Exchange exchange, OpeningPartRecord part, HashSet<AccountId> told) {
    var proposer = new AccountId(part.getProposerAccount());
    if (exchange.state() instanceof Exchange.State.Open) {
      return exchange.mine() == null && !proposer.equals(me)
          ? from(me, proposer, told).map(it -> asked(me, exchange, it))
          : Optional.empty();
    }
    var what = afterwards(exchange, proposer, part);
    var other = exchange.others().stream()
        .map(Exchange.Other::account)
        .filter(Objects::nonNull)
        .findFirst();
    return what.isEmpty() || other.isEmpty()
        ? what.map(it -> line(it, exchange, guest(exchange, it)))
        : other
            .flatMap(it -> from(me, it, told))
            .map(it -> line(what.get(), exchange, circle.called(me, it.other())));
  }

  /** What is to be told of one that all have answered. */
  private Optional<String> afterwards(
      Exchange exchange, AccountId proposer, OpeningPartRecord part) {
    return switch (exchange.state()) {
      case Exchange.State.Revealed(var said)
      when said.stream().allMatch(Exchange.Said::me) -> Optional.empty();
      case Exchange.State.Revealed _ when part.getNews() -> Optional.of("said");
      case Exchange.State.Revealed _
      when part.getBack() == null && fresh(proposer, exchange.id()) -> Optional.of("revealed");
      case Exchange.State.Agreed _ when part.getNews() -> Optional.of("agreed");
      default -> Optional.empty();
    };
  }

  /** Where nobody else has an account. */
  private String guest(Exchange exchange, String what) {
    return exchange.others().stream()
        .map(Exchange.Other::name)
        .filter(it -> !it.isBlank())
        .findFirst()
        .orElseGet(() -> new Say(messages, LocaleContextHolder.getLocale())
            .text("opening.waits." + what + ".guest"));
  }

  private Line asked(AccountId me, Exchange exchange, Connection other) {
    var today = days.today(other.other());
    var last = !exchange.closes().isAfter(today.plusDays(1));
    return line(last ? "last" : "asked", exchange, circle.called(me, other.other()));
  }

  private Line line(String what, Exchange exchange, String name) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var key = "opening.waits." + what;
    return new Line(
        "open-up",
        say.text(key, name),
        say.text(key + ".discreet"),
        say.text(key + ".act"),
        "/opening/exchanges/" + exchange.id(),
        null);
  }

  private boolean fresh(AccountId proposer, ExchangeId id) {
    return rows.findOf(proposer, id)
        .map(it -> it.getRevealedAt())
        .filter(at -> Instant.ofEpochMilli(at).plus(FRESH).isAfter(days.now()))
        .isPresent();
  }

  private Optional<Connection> from(AccountId me, AccountId other, HashSet<AccountId> told) {
    return circle.find(me, other).filter(it -> !it.muted()).filter(it -> told.add(it.other()));
  }
}
