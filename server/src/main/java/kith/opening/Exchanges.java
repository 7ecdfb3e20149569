package kith.opening;

import static kith.opening.db.Tables.OPENING_EXCHANGE;
import static kith.opening.db.Tables.OPENING_GUEST;
import static kith.opening.db.Tables.OPENING_PART;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import kith.circle.Circle;
import kith.circle.Guest;
import kith.circle.Guests;
import kith.opening.db.tables.records.OpeningExchangeRecord;
import kith.opening.db.tables.records.OpeningGuestRecord;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.shell.Live;
import kith.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prompts that several people answer; nobody sees an answer before all have given theirs (reciprocity: Sprecher et al.
 * 2013). Passing is free and looks like not answering.
 */
@Service
@Transactional(readOnly = true)
public class Exchanges {
  static final String TOPIC = "exchange";
  private final ExchangeRows exchanges;
  private final ExchangeReader reader;
  private final Circle circle;
  private final Guests guests;
  private final Vault vault;
  private final Ids ids;
  private final Days days;
  private final Live live;

  Exchanges(
      ExchangeRows exchanges,
      ExchangeReader reader,
      Circle circle,
      Guests guests,
      Vault vault,
      Ids ids,
      Days days,
      Live live) {
    this.exchanges = exchanges;
    this.reader = reader;
    this.circle = circle;
    this.guests = guests;
    this.vault = vault;
    this.ids = ids;
    this.days = days;
    this.live = live;
  }

  /** What they want after something that was hard to say. */
  public enum Wanted {
    HEARD,
    HELPED,
    HELD
  }

  /** @param links secrets of the guests' links, in the order of the proposal's guests; they cannot be read again */
  public record Proposed(ExchangeId id, List<String> links) {}

  /** NotFound when somebody proposed to is not connected with me. */
  @Transactional
  public Proposed propose(AccountId me, Proposal proposal) {
    var id = new ExchangeId(ids.next());
    exchanges.add(row(me, id, proposal));
    exchanges.add(part(me, me, id));
    for (var other :
        new TreeSet<>(proposal.with().stream().map(AccountId::value).toList())) {
      var account = new AccountId(other);
      if (!circle.connected(me, account)) {
        throw new NotFound();
      }
      exchanges.add(part(account, me, id));
      live.tell(account, TOPIC);
    }
    return new Proposed(id, invite(me, id, proposal));
  }

  /** All in which I take part and that I did not pass, newest first. */
  public List<Exchange> all(AccountId me) {
    return exchanges.ofMine(me).stream()
        .filter(id -> exchanges.part(me, id).filter(it -> !it.getPassed()).isPresent())
        .flatMap(id -> reader.read(me, id).stream())
        .toList();
  }

  public Optional<Exchange> find(AccountId me, ExchangeId id) {
    return reader.read(me, id);
  }

  /** Gives or changes my answer; the last one reveals all. */
  @Transactional
  public Answered answer(AccountId me, ExchangeId id, String words) {
    var exchange = open(me, id);
    if (exchange.isEmpty()) {
      return new Answered.Closed();
    }
    var part = exchanges.part(me, id).orElseThrow(NotFound::new);
    part.setAnswer(vault.seal(me, OPENING_PART.ANSWER, words));
    part.setPassed(false);
    exchanges.save(part);
    return revealIfAllAnswered(exchange.get(), id);
  }

  /** Only I ever know; to the others it is as if I had not answered. */
  @Transactional
  public void pass(AccountId me, ExchangeId id) {
    var part = exchanges.part(me, id).orElseThrow(NotFound::new);
    if (open(me, id).isPresent()) {
      part.setAnswer(null);
      part.setPassed(true);
      exchanges.save(part);
    }
  }

  /** One sentence back, once all is revealed. */
  @Transactional
  public void sayBack(AccountId me, ExchangeId id, String sentence) {
    var part = revealedPart(me, id);
    part.setBack(vault.seal(me, OPENING_PART.BACK, sentence));
    exchanges.save(part);
    tellAll(new AccountId(part.getProposerAccount()), id);
  }

  /** "That was hard", and what I want now; null takes it back. */
  @Transactional
  public void wasHard(AccountId me, ExchangeId id, Optional<Wanted> wanted) {
    var part = revealedPart(me, id);
    part.setHard(wanted.map(Choices::name).orElse(null));
    exchanges.save(part);
    tellAll(new AccountId(part.getProposerAccount()), id);
  }

  public Optional<Exchange> find(Guest guest) {
    return reader.read(guest);
  }

  @Transactional
  public Answered answer(Guest guest, String words) {
    var id = new ExchangeId(guest.thing());
    var exchange = open(guest.host(), id);
    if (exchange.isEmpty()) {
      return new Answered.Closed();
    }
    var row = exchanges.guest(guest.host(), id, guest.id()).orElseThrow(NotFound::new);
    row.setAnswer(vault.seal(guest.host(), OPENING_GUEST.ANSWER, words));
    exchanges.save(row);
    return revealIfAllAnswered(exchange.get(), id);
  }

  private Optional<OpeningExchangeRecord> open(AccountId me, ExchangeId id) {
    var exchange = exchanges.find(me, id).orElseThrow(NotFound::new);
    var proposer = new AccountId(exchange.getAccount());
    var inTime = !days.today(proposer).isAfter(LocalDate.parse(exchange.getClosesOn()));
    var together = me.equals(proposer) || circle.connected(me, proposer);
    return inTime && together && exchanges.lockUnrevealed(proposer, id)
        ? Optional.of(exchange)
        : Optional.empty();
  }

  private Answered revealIfAllAnswered(OpeningExchangeRecord exchange, ExchangeId id) {
    var proposer = new AccountId(exchange.getAccount());
    var answered = exchanges.parts(proposer, id).stream()
            .filter(it -> it.getAnswer() != null)
            .count()
        + exchanges.guests(proposer, id).stream()
            .filter(it -> it.getAnswer() != null)
            .count();
    if (answered < exchange.getPeople()) {
      return new Answered.Kept();
    }
    exchanges.reveal(proposer, id, days.now().toEpochMilli());
    tellAll(proposer, id);
    return new Answered.Revealed();
  }

  private OpeningPartRecord revealedPart(AccountId me, ExchangeId id) {
    var exchange = exchanges.find(me, id).orElseThrow(NotFound::new);
    if (exchange.getRevealedAt() == null) {
      throw new NotFound();
    }
    return exchanges.part(me, id).orElseThrow(NotFound::new);
  }

  private void tellAll(AccountId proposer, ExchangeId id) {
    exchanges.parts(proposer, id).forEach(it -> live.tell(new AccountId(it.getAccount()), TOPIC));
  }

  private List<String> invite(AccountId me, ExchangeId id, Proposal proposal) {
    var lasts =
        Duration.ofDays(Math.max(1, days.today(me).until(proposal.closes()).getDays() + 1L));
    var links = new ArrayList<String>();
    for (var person : proposal.guests()) {
      var made = guests.make(me, TOPIC, id.value(), person, lasts);
      exchanges.add(guestRow(me, id, made.id()));
      links.add(made.secret());
    }
    return List.copyOf(links);
  }

  private OpeningExchangeRecord row(AccountId me, ExchangeId id, Proposal proposal) {
    var prompt = proposal.prompt();
    var row = new OpeningExchangeRecord();
    row.setAccount(me.value());
    row.setId(id.value());
    row.setAsk(vault.seal(me, OPENING_EXCHANGE.ASK, prompt.ask()));
    row.setFollow(
        prompt.then() == null ? null : vault.seal(me, OPENING_EXCHANGE.FOLLOW, prompt.then()));
    row.setTheme(prompt.theme());
    row.setDepth(prompt.depth());
    row.setPeople(1 + proposal.with().size() + proposal.guests().size());
    row.setClosesOn(proposal.closes().toString());
    row.setCreatedAt(days.now().toEpochMilli());
    row.setTurn(0);
    return row;
  }

  private static OpeningPartRecord part(AccountId account, AccountId proposer, ExchangeId id) {
    var part = new OpeningPartRecord();
    part.setAccount(account.value());
    part.setExchange(id.value());
    part.setProposerAccount(proposer.value());
    part.setPassed(false);
    return part;
  }

  private static OpeningGuestRecord guestRow(AccountId host, ExchangeId id, UUID guest) {
    var row = new OpeningGuestRecord();
    row.setAccount(host.value());
    row.setExchange(id.value());
    row.setGuest(guest);
    return row;
  }
}
