package kith.opening;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.circle.Guest;
import kith.circle.Guests;
import kith.circle.SharedThings;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.shell.Say;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** My answers that others can read, and the questions that I put to them. */
@Component
class SharedExchanges implements SharedThings {
  private final ExchangeRows exchanges;
  private final ExchangeReader reader;
  private final Guests guests;
  private final Days days;
  private final MessageSource messages;

  SharedExchanges(
      ExchangeRows exchanges,
      ExchangeReader reader,
      Guests guests,
      Days days,
      MessageSource messages) {
    this.days = days;
    this.exchanges = exchanges;
    this.reader = reader;
    this.guests = guests;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return Exchanges.TOPIC;
  }

  @Override
  public Optional<Described> describe(AccountId author, UUID thing) {
    return reader.read(author, new ExchangeId(thing)).map(this::described);
  }

  /** Questions that I put to others, and what guests read by their link, not by a grant. */
  @Override
  public List<Line> besides(AccountId author) {
    return Stream.concat(asked(author), shownToGuests(author)).toList();
  }

  private Stream<Line> asked(AccountId author) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    return exchanges.asked(author, days.today(author)).stream()
        .flatMap(row -> reader.read(author, new ExchangeId(row.getId())).stream()
            .filter(Exchange::mayWithdraw)
            .map(it -> new Line(
                new Described(
                    say.text("opening.shared.question", Objects.requireNonNull(it.ask())),
                    "/opening/exchanges/" + it.id()),
                it.others().stream()
                    .map(other -> other.name().isEmpty() ? say.text("opening.guest") : other.name())
                    .collect(Collectors.joining(", ")),
                Instant.ofEpochMilli(row.getCreatedAt()),
                "/opening/exchanges/" + it.id())));
  }

  private Stream<Line> shownToGuests(AccountId author) {
    return exchanges.shownToGuests(author).stream()
        .flatMap(row -> reader.read(author, new ExchangeId(row.getId())).stream()
            .flatMap(exchange -> guestsOf(new AccountId(row.getAccount()), exchange.id()).stream()
                .map(with -> new Line(
                    described(exchange),
                    with,
                    Instant.ofEpochMilli(row.getRevealedAt()),
                    "/opening/exchanges/" + exchange.id() + "/guests"))));
  }

  private Described described(Exchange exchange) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var ask = exchange.ask() == null ? say.text("opening.exchange") : exchange.ask();
    return new Described(say.text("opening.shared", ask), "/opening/exchanges/" + exchange.id());
  }

  /** Empty when no link opens it any more. */
  private Optional<String> guestsOf(AccountId host, ExchangeId id) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var open = guests.all(host).stream().collect(Collectors.toMap(Guest::id, it -> it));
    return exchanges.guests(host, id).stream()
        .flatMap(it -> Stream.ofNullable(open.get(it.getGuest())))
        .map(it -> it.name() == null ? say.text("opening.guest") : it.name())
        .reduce((one, other) -> one + ", " + other);
  }
}
