package kith.opening;

import static kith.opening.db.Tables.OPENING_EXCHANGE;
import static kith.opening.db.Tables.OPENING_PART;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.circle.Circle;
import kith.circle.Guests;
import kith.circle.Reach;
import kith.opening.db.tables.records.OpeningExchangeRecord;
import kith.opening.db.tables.records.OpeningGuestRecord;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.shell.Live;
import kith.vault.Vault;
import org.springframework.stereotype.Component;

/** Puts a prompt to others: a row for the exchange, a part for each account, a link for each guest. */
@Component
class Proposing {
  /** Guests may read what was said for so long after the last day to answer. */
  private static final int READING_DAYS = 7;

  private final ExchangeRows exchanges;
  private final Ladder ladder;
  private final Circle circle;
  private final Guests guests;
  private final Vault vault;
  private final Ids ids;
  private final Days days;
  private final Live live;
  private final Reach reach;

  Proposing(
      ExchangeRows exchanges,
      Ladder ladder,
      Circle circle,
      Guests guests,
      Vault vault,
      Ids ids,
      Days days,
      Live live,
      Reach reach) {
    this.exchanges = exchanges;
    this.ladder = ladder;
    this.circle = circle;
    this.guests = guests;
    this.vault = vault;
    this.ids = ids;
    this.days = days;
    this.live = live;
    this.reach = reach;
  }

  Optional<Exchanges.Proposed> propose(AccountId me, Proposal proposal) {
    var accounts = new ArrayList<>(proposal.with());
    accounts.add(me);
    exchanges.changing(accounts);
    var before = exchanges.proposed(me, proposal.once());
    if (before.isPresent()) {
      return Optional.of(new Exchanges.Proposed(before.get(), newLinks(me, before.get())));
    }
    return suits(me, proposal)
        ? Optional.of(proposeFirst(me, proposal, accounts))
        : Optional.empty();
  }

  private boolean suits(AccountId me, Proposal proposal) {
    var prompt = proposal.prompt();
    return proposal.guests().stream().allMatch(it -> ladder.suits(me, it, prompt))
        && proposal.with().stream().allMatch(it -> ladder.suits(me, it, prompt));
  }

  /** Fresh links for the guests of an exchange of mine; the old ones open nothing any more. */
  List<Exchanges.Link> newLinks(AccountId me, ExchangeId id) {
    return exchanges.guests(me, id).stream()
        .flatMap(it -> guests.find(me, it.getGuest()).stream())
        .map(it -> new Exchanges.Link(it.person(), guests.renew(me, it.id())))
        .toList();
  }

  private Exchanges.Proposed proposeFirst(
      AccountId me, Proposal proposal, List<AccountId> accounts) {
    var id = new ExchangeId(ids.next());
    exchanges.add(row(me, id, proposal));
    for (var account : accounts) {
      if (!account.equals(me) && !circle.connected(me, account)) {
        throw new NotFound();
      }
      exchanges.add(part(account, me, id, proposal.form()));
      accounts.stream()
          .filter(it -> circle.eitherBlocked(account, it))
          .forEach(it -> exchanges.keepApart(account, it, id));
    }
    for (var account : proposal.with()) {
      live.tell(account, Exchanges.TOPIC);
      reach.tell(me, account, Exchanges.TOPIC, id.value());
    }
    return new Exchanges.Proposed(id, invite(me, id, proposal));
  }

  private List<Exchanges.Link> invite(AccountId me, ExchangeId id, Proposal proposal) {
    var closes = ChronoUnit.DAYS.between(days.today(me), proposal.form().closes());
    var lasts = Duration.ofDays(closes + 1 + READING_DAYS);
    var links = new ArrayList<Exchanges.Link>();
    for (var person : proposal.guests()) {
      var made = guests.make(me, Exchanges.TOPIC, id.value(), person, lasts);
      exchanges.add(guestRow(me, id, made.id()));
      links.add(new Exchanges.Link(person, made.secret()));
    }
    return links;
  }

  private OpeningExchangeRecord row(AccountId me, ExchangeId id, Proposal proposal) {
    var prompt = proposal.prompt();
    var row = new OpeningExchangeRecord();
    row.setAccount(me.value());
    row.setId(id.value());
    row.setOnce(proposal.once());
    row.setAsk(vault.seal(me, OPENING_EXCHANGE.ASK, prompt.ask()));
    row.setFollow(
        prompt.then() == null ? null : vault.seal(me, OPENING_EXCHANGE.FOLLOW, prompt.then()));
    row.setTheme(prompt.theme());
    row.setDepth(prompt.depth());
    row.setOwn(prompt.own());
    row.setPrompt(prompt.own() ? null : prompt.id());
    row.setClosesOn(proposal.form().closes().toString());
    row.setTalkOn(proposal.form() instanceof Proposal.Form.Talk(var on) ? on.toString() : null);
    row.setCreatedAt(days.now().toEpochMilli());
    row.setTurn(0);
    return row;
  }

  /** Whoever proposes to talk has said yes to it. */
  private OpeningPartRecord part(
      AccountId account, AccountId proposer, ExchangeId id, Proposal.Form form) {
    var part = blank(account, proposer, id);
    if (account.equals(proposer) && form instanceof Proposal.Form.Talk) {
      part.setAnswer(vault.seal(account, OPENING_PART.ANSWER, ""));
    }
    return part;
  }

  static OpeningPartRecord blank(AccountId account, AccountId proposer, ExchangeId id) {
    var part = new OpeningPartRecord();
    part.setAccount(account.value());
    part.setExchange(id.value());
    part.setProposerAccount(proposer.value());
    part.setPassed(false);
    part.setByLink(false);
    part.setHiddenFromGuests(false);
    part.setUnseen(false);
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
