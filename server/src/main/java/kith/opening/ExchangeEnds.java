package kith.opening;

import static kith.opening.db.Tables.OPENING_EXCHANGE;
import static kith.opening.db.Tables.OPENING_GUEST;
import static kith.opening.db.Tables.OPENING_PART;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import kith.accounts.AccountLeaving;
import kith.circle.Circle;
import kith.circle.GuestJoined;
import kith.circle.GuestLeaving;
import kith.circle.Parting;
import kith.circle.Unlinked;
import kith.opening.db.tables.records.OpeningExchangeRecord;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.platform.AccountId;
import kith.shell.Afterwards;
import kith.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of exchanges when people part, when a guest makes an account, and when somebody leaves. */
@Component
class ExchangeEnds {
  private final ExchangeRows exchanges;
  private final Together together;
  private final Whom whom;
  private final Circle circle;
  private final Reveal reveal;
  private final Afterwards afterwards;
  private final Journal journal;
  private final Vault vault;

  ExchangeEnds(
      ExchangeRows exchanges,
      Together together,
      Whom whom,
      Circle circle,
      Reveal reveal,
      Afterwards afterwards,
      Journal journal,
      Vault vault) {
    this.exchanges = exchanges;
    this.together = together;
    this.whom = whom;
    this.circle = circle;
    this.reveal = reveal;
    this.afterwards = afterwards;
    this.journal = journal;
    this.vault = vault;
  }

  /** All who have a part in what is about to change wait first, so that no two such changes wait for each other. */
  @EventListener
  @Transactional
  void on(Parting parting) {
    var between = exchanges.between(parting.one(), parting.other());
    exchanges.changing(Stream.concat(
            Stream.of(parting.one(), parting.other()),
            between.stream().flatMap(id -> accounts(parting.one(), id)))
        .toList());
  }

  /** Each keeps only their own words, for good. */
  @EventListener
  @Transactional
  void on(Unlinked unlinked) {
    var between = exchanges.between(unlinked.one(), unlinked.other());
    for (var id : between) {
      exchanges.keepApart(unlinked.one(), unlinked.other(), id);
      askOnlyOfThoseLeft(unlinked.one(), id);
      askOnlyOfThoseLeft(unlinked.other(), id);
      var proposer = proposer(unlinked.one(), id);
      reckon(proposer, id);
      reveal.tellAll(proposer, id);
    }
  }

  /** Before the reveal nobody is waited for whose link opens nothing any more; what they wrote goes with it, unseen. */
  @EventListener
  @Transactional
  void on(GuestLeaving leaving) {
    var guest = leaving.guest();
    var host = guest.host();
    var id = new ExchangeId(guest.thing());
    if (!guest.kind().equals(Exchanges.TOPIC) || exchanges.findOf(host, id).isEmpty()) {
      return;
    }
    exchanges.changing(exchanges.accounts(host, id));
    var revealed = exchanges.findOf(host, id).map(OpeningExchangeRecord::getRevealedAt);
    if (revealed.isEmpty()) {
      exchanges.guest(host, id, guest.id()).ifPresent(exchanges::remove);
      reckon(host, id);
      reveal.tellAll(host, id);
    }
  }

  /** What the guest wrote is the account's from here on, and sealed with its key. */
  @EventListener
  @Transactional
  void on(GuestJoined joined) {
    var guest = joined.guest();
    var host = guest.host();
    var id = new ExchangeId(guest.thing());
    if (!guest.kind().equals(Exchanges.TOPIC) || exchanges.findOf(host, id).isEmpty()) {
      return;
    }
    var accounts = new ArrayList<>(exchanges.accounts(host, id));
    accounts.add(joined.account());
    exchanges.changing(accounts);
    var row = exchanges.guest(host, id, guest.id());
    if (row.isEmpty() || exchanges.part(joined.account(), id).isPresent()) {
      return;
    }
    var part = Proposing.blank(joined.account(), host, id);
    part.setByLink(true);
    part.setHiddenFromGuests(row.get().getHidden());
    part.setUnseen(circle.eitherBlocked(host, joined.account()));
    Optional.ofNullable(row.get().getAnswer())
        .map(it -> vault.open(host, OPENING_GUEST.ANSWER, it))
        .ifPresent(it -> part.setAnswer(vault.seal(joined.account(), OPENING_PART.ANSWER, it)));
    Optional.ofNullable(row.get().getBack())
        .map(it -> vault.open(host, OPENING_GUEST.BACK, it))
        .ifPresent(it -> part.setBack(vault.seal(joined.account(), OPENING_PART.BACK, it)));
    exchanges.add(part);
    exchanges.remove(row.get());
    accounts.stream()
        .filter(it -> circle.eitherBlocked(it, joined.account()))
        .forEach(it -> exchanges.keepApart(it, joined.account(), id));
    showIfRevealed(part, host, id);
  }

  /** Whoever answered somebody who leaves keeps their own answer, among the pages for themselves. */
  @EventListener
  @Transactional
  void on(AccountLeaving leaving) {
    var me = leaving.account();
    var mine = exchanges.ofMine(me, Integer.MAX_VALUE);
    exchanges.changing(Stream.concat(Stream.of(me), mine.stream().flatMap(id -> accounts(me, id)))
        .toList());
    for (var exchange : exchanges.allOf(me)) {
      exchanges.parts(me, new ExchangeId(exchange.getId())).stream()
          .filter(it -> !it.getAccount().equals(me.value()) && it.getAnswer() != null)
          .forEach(it -> keep(exchange, it));
    }
    mine.forEach(id -> leave(me, id));
  }

  private void leave(AccountId me, ExchangeId id) {
    accounts(me, id).filter(it -> !it.equals(me)).forEach(other -> {
      exchanges.keepApart(me, other, id);
      askOnlyOfThoseLeft(other, id);
    });
    var proposer = proposer(me, id);
    if (!proposer.equals(me)) {
      reckon(proposer, id);
      reveal.tellAll(proposer, id);
    }
  }

  /** Those who are left may all have answered by now. */
  private void reckon(AccountId proposer, ExchangeId id) {
    exchanges
        .findOf(proposer, id)
        .filter(it -> it.getRevealedAt() == null && reveal.isAsked(it))
        .ifPresent(it -> reveal.ifAllAnswered(null, it, id));
  }

  /**
   * What was to be asked about a talk is about those who are left; where nobody is, it goes, and with it the words of the other.
   */
  private void askOnlyOfThoseLeft(AccountId me, ExchangeId id) {
    var proposer = proposer(me, id);
    var parts = exchanges.parts(proposer, id);
    var sight = together.of(me, proposer, id, parts);
    var withOthers =
        parts.stream().anyMatch(it -> !it.getAccount().equals(me.value()) && sight.sees(it));
    var withGuests = sight.takesPart() && !exchanges.guests(proposer, id).isEmpty();
    var stay = whom.of(me, proposer, id, parts);
    if ((withOthers || withGuests) && !stay.isEmpty()) {
      afterwards.only(me, stay, id.value());
    } else {
      afterwards.forget(me, id.value());
    }
  }

  private AccountId proposer(AccountId me, ExchangeId id) {
    return new AccountId(exchanges.part(me, id).orElseThrow().getProposerAccount());
  }

  private Stream<AccountId> accounts(AccountId me, ExchangeId id) {
    return exchanges.accounts(proposer(me, id), id).stream();
  }

  private void showIfRevealed(OpeningPartRecord part, AccountId host, ExchangeId id) {
    var exchange = exchanges.findOf(host, id).orElseThrow();
    if (exchange.getRevealedAt() != null && exchange.getTalkOn() == null) {
      reveal.show(part, host, id, exchanges.parts(host, id));
    }
  }

  private void keep(OpeningExchangeRecord exchange, OpeningPartRecord part) {
    var account = new AccountId(part.getAccount());
    var ask = exchange.getOwn() || !vault.hasKey(new AccountId(exchange.getAccount()))
        ? Optional.<String>empty()
        : Optional.of(vault.open(
            new AccountId(exchange.getAccount()), OPENING_EXCHANGE.ASK, exchange.getAsk()));
    var answer = vault.open(account, OPENING_PART.ANSWER, part.getAnswer());
    if (!answer.isEmpty()) {
      journal.write(account, ask, withBack(account, answer, part.getBack()));
    }
  }

  private String withBack(AccountId account, String answer, byte @Nullable [] back) {
    return back == null ? answer : answer + "\n\n" + vault.open(account, OPENING_PART.BACK, back);
  }
}
