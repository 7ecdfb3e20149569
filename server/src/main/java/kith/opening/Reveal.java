package kith.opening;

import static kith.opening.db.Tables.OPENING_EXCHANGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kith.accounts.Account;
import kith.accounts.Accounts;
import kith.circle.Grants;
import kith.circle.Reach;
import kith.moments.Began;
import kith.moments.Kind;
import kith.moments.Moments;
import kith.moments.NewMoment;
import kith.opening.db.tables.records.OpeningExchangeRecord;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.shell.Afterwards;
import kith.shell.Live;
import kith.shell.Say;
import kith.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What follows once all have answered: each may read each, it is a moment of everybody's, and after a talk both are asked how it
 * was.
 */
@Component
class Reveal {
  private static final int LONGEST_ASK = 150;
  private final ExchangeRows exchanges;
  private final Together together;
  private final Whom whom;
  private final Grants grants;
  private final Accounts accounts;
  private final Moments moments;
  private final Afterwards afterwards;
  private final MessageSource messages;
  private final Vault vault;
  private final Days days;
  private final Live live;
  private final Reach reach;
  private final ExchangeNews news;

  Reveal(
      ExchangeRows exchanges,
      Together together,
      Whom whom,
      Grants grants,
      Accounts accounts,
      Moments moments,
      Afterwards afterwards,
      MessageSource messages,
      Vault vault,
      Days days,
      Live live,
      Reach reach,
      ExchangeNews news) {
    this.exchanges = exchanges;
    this.together = together;
    this.whom = whom;
    this.grants = grants;
    this.accounts = accounts;
    this.moments = moments;
    this.afterwards = afterwards;
    this.messages = messages;
    this.vault = vault;
    this.days = days;
    this.live = live;
    this.reach = reach;
    this.news = news;
  }

  /**
   * All who are left: who parted from whoever asked, or whose link was taken back, is not waited for.
   *
   * @param by who made it so; null for a guest, and where somebody left
   */
  Answered ifAllAnswered(@Nullable AccountId by, OpeningExchangeRecord exchange, ExchangeId id) {
    var proposer = new AccountId(exchange.getAccount());
    var parts = exchanges.parts(proposer, id);
    if (!allAnswered(proposer, id, parts)) {
      return new Answered.Kept();
    }
    exchanges.reveal(proposer, id, days.now().toEpochMilli());
    if (exchange.getTalkOn() == null) {
      parts.forEach(it -> show(it, proposer, id, parts));
      parts.forEach(it -> log(it, proposer, id, parts));
    } else {
      parts.forEach(it -> askAfterwards(it, exchange, id, parts));
      news.tell(by, proposer, id);
    }
    tellAll(proposer, id);
    if (!exchanges.guests(proposer, id).isEmpty()) {
      reach.tell(null, proposer, "revealed", id.value());
    }
    return new Answered.Revealed();
  }

  /** It takes two at least. Of whom nobody sees, it is for ever as if they had not answered. */
  private boolean allAnswered(AccountId proposer, ExchangeId id, List<OpeningPartRecord> parts) {
    var left = together.left(proposer, id, parts);
    var guests = exchanges.guests(proposer, id);
    return left.size() + guests.size() > 1
        && parts.stream().noneMatch(OpeningPartRecord::getUnseen)
        && left.stream().allMatch(it -> it.getAnswer() != null)
        && guests.stream().allMatch(it -> it.getAnswer() != null);
  }

  /**
   * What this one wrote, to all who take part and have to do with them; and theirs to this one, but not what either had taken back
   * while this one was a guest.
   */
  void show(
      OpeningPartRecord part, AccountId proposer, ExchangeId id, List<OpeningPartRecord> parts) {
    var me = new AccountId(part.getAccount());
    var mySight = together.of(me, proposer, id, parts);
    for (var other : parts) {
      var theirs = new AccountId(other.getAccount());
      if (!theirs.equals(me)
          && mySight.sees(other)
          && together.of(theirs, proposer, id, parts).sees(part)) {
        if (!(part.getByLink() && part.getHiddenFromGuests())) {
          grants.giveTogether(me, Exchanges.TOPIC, id.value(), theirs);
        }
        if (!(part.getByLink() && other.getHiddenFromGuests())) {
          grants.giveTogether(theirs, Exchanges.TOPIC, id.value(), me);
        }
      }
    }
  }

  /** Whether its last day is not over and it was not taken back. */
  boolean isAsked(OpeningExchangeRecord exchange) {
    var today = days.today(new AccountId(exchange.getAccount()));
    return exchange.getWithdrawnAt() == null
        && !today.isAfter(LocalDate.parse(exchange.getClosesOn()));
  }

  void tellAll(AccountId proposer, ExchangeId id) {
    exchanges.accounts(proposer, id).forEach(it -> live.tell(it, Exchanges.TOPIC));
    live.tellGuests(id.value(), Exchanges.TOPIC);
  }

  private void log(
      OpeningPartRecord part, AccountId proposer, ExchangeId id, List<OpeningPartRecord> parts) {
    var me = new AccountId(part.getAccount());
    var persons = whom.of(me, proposer, id, parts);
    if (!persons.isEmpty()) {
      var began = me.equals(proposer) ? Began.ME : Began.THEM;
      moments.log(
          me, new NewMoment(Kind.OPENING, persons, days.today(me), null, began, false, null));
    }
  }

  private void askAfterwards(
      OpeningPartRecord part,
      OpeningExchangeRecord exchange,
      ExchangeId id,
      List<OpeningPartRecord> parts) {
    var me = new AccountId(part.getAccount());
    var proposer = new AccountId(exchange.getAccount());
    var persons = whom.of(me, proposer, id, parts);
    if (!persons.isEmpty()) {
      var say = new Say(messages, accounts.find(me).map(Account::locale).orElse(Locale.ENGLISH));
      var ask = shortened(vault.open(proposer, OPENING_EXCHANGE.ASK, exchange.getAsk()));
      var on = LocalDate.parse(exchange.getTalkOn());
      afterwards.ask(
          me,
          new Afterwards.Left(
              persons,
              say.text("opening.later.talk", ask),
              on,
              say.text("opening.later.talk.question", ask),
              on.plusDays(1),
              id.value()));
    }
  }

  static String shortened(String ask) {
    return ask.length() <= LONGEST_ASK ? ask : ask.substring(0, LONGEST_ASK) + "…";
  }
}
