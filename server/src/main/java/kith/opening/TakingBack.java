package kith.opening;

import java.util.List;
import kith.circle.Guest;
import kith.circle.Reach;
import kith.opening.db.tables.records.OpeningExchangeRecord;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.NotFound;
import kith.shell.Afterwards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was put to others or said to them is taken back; each keeps their own words, and no reason is given. */
@Service
@Transactional(readOnly = true)
public class TakingBack {
  private final ExchangeRows exchanges;
  private final Reveal reveal;
  private final Afterwards afterwards;
  private final Reach reach;
  private final Days days;

  TakingBack(ExchangeRows exchanges, Reveal reveal, Afterwards afterwards, Reach reach, Days days) {
    this.exchanges = exchanges;
    this.reveal = reveal;
    this.afterwards = afterwards;
    this.reach = reach;
    this.days = days;
  }

  /**
   * The question itself. False when all have answered it in writing by now: then each answer is taken back by itself. NotFound when I
   * did not ask it.
   */
  @Transactional
  public boolean withdraw(AccountId me, ExchangeId id) {
    var exchange = exchanges.alone(me, id);
    if (!exchange.getAccount().equals(me.value())) {
      throw new NotFound();
    }
    if (exchange.getRevealedAt() != null && exchange.getTalkOn() == null) {
      return false;
    }
    if (exchange.getWithdrawnAt() == null) {
      exchanges.withdraw(me, id, days.now().toEpochMilli());
      for (var account : exchanges.accounts(me, id)) {
        afterwards.forget(account, id.value());
        List.of(Exchanges.TOPIC, ExchangeNews.KIND)
            .forEach(it -> reach.takeBack(account, it, id.value()));
      }
      reveal.tellAll(me, id);
    }
    return true;
  }

  /** My answer from the guests, who have no account from which it could be taken one by one. */
  @Transactional
  public void hideFromGuests(AccountId me, ExchangeId id) {
    var exchange = exchanges.alone(me, id);
    if (!isRevealed(exchange)) {
      throw new NotFound();
    }
    var part = exchanges.part(me, id).orElseThrow(NotFound::new);
    part.setHiddenFromGuests(true);
    exchanges.save(part);
  }

  /** A guest's answer: before the reveal it is as if they had not answered, afterwards only they go on reading it. */
  @Transactional
  public void takeBack(Guest guest) {
    var host = guest.host();
    var id = new ExchangeId(guest.thing());
    var exchange = exchanges.alone(host, id);
    var row = exchanges.guest(host, id, guest.id()).orElseThrow(NotFound::new);
    if (isRevealed(exchange)) {
      row.setHidden(true);
      exchanges.save(row);
      reveal.tellAll(host, id);
    } else if (exchange.getRevealedAt() == null) {
      row.setAnswer(null);
      exchanges.save(row);
    }
  }

  private static boolean isRevealed(OpeningExchangeRecord exchange) {
    return exchange.getRevealedAt() != null && exchange.getTalkOn() == null;
  }
}
