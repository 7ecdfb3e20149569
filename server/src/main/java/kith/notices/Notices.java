package kith.notices;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kith.accounts.AccountDeleted;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.Jobs;
import kith.platform.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells an account what waits for it, in the ways that it wishes. Whoever it comes from learns nothing of that. */
@Service
@Transactional(readOnly = true)
public class Notices {
  /** Several things that come one after another go in one e-mail. */
  static final Duration GATHERING = Duration.ofMinutes(5);

  private final Wishes wishes;
  private final Addresses addresses;
  private final Waiting waiting;
  private final Mailer mailer;
  private final Letters letters;
  private final Jobs jobs;
  private final Ids ids;
  private final Days days;
  private final Zones zones;

  Notices(
      Wishes wishes,
      Addresses addresses,
      Waiting waiting,
      Mailer mailer,
      Letters letters,
      Jobs jobs,
      Ids ids,
      Days days,
      Zones zones) {
    this.wishes = wishes;
    this.addresses = addresses;
    this.waiting = waiting;
    this.mailer = mailer;
    this.letters = letters;
    this.jobs = jobs;
    this.ids = ids;
    this.days = days;
    this.zones = zones;
  }

  /**
   * In the transaction in which it arrived. The same thing of the same kind is told once.
   *
   * @param from null for a guest
   * @param kind a word of the feature whose thing it is
   */
  @Transactional
  public void arrived(AccountId to, @Nullable AccountId from, String kind, UUID thing) {
    var wish = wishes.of(to);
    if (!mailer.configured() || !wish.arrivals() || !addresses.isConfirmed(to)) {
      return;
    }
    var id = ids.next();
    var now = days.now();
    if (waiting.add(to, id, from, kind, thing, now)) {
      jobs.enqueue(
          ArrivalMails.TASK,
          id.toString(),
          new ArrivalMails.Delivery(to.value(), id),
          wish.outsideQuiet(now.plus(GATHERING), zones.of(to)));
    }
  }

  /** What was not told yet is not told any more. */
  @Transactional
  public void gone(AccountId to, String kind, UUID thing) {
    waiting.remove(to, kind, thing);
  }

  /** The same for all that came from this account. */
  @Transactional
  public void gone(AccountId to, AccountId from) {
    waiting.remove(to, from);
  }

  public Wish wish(AccountId me) {
    return wishes.of(me);
  }

  @Transactional
  public void wish(AccountId me, Wish wish) {
    wishes.keep(me, wish, days.today(me));
    if (wish.anything() && addresses.state(me) instanceof Addresses.State.Unasked) {
      addresses.ask(me);
    }
    if (!wish.arrivals()) {
      waiting.forget(me);
    }
    if (wish.todayAt() == null) {
      jobs.cancel(TodayMails.TASK, me.toString());
    } else {
      jobs.put(
          TodayMails.TASK,
          me.toString(),
          new TodayMails.Whose(me.value()),
          wish.nextToday(days.now(), zones.of(me)));
    }
  }

  /** Why the last e-mail to me did not leave; empty when it did. */
  public Optional<String> failure(AccountId me) {
    return wishes.failure(me);
  }

  /** Of how many accounts the last e-mail did not leave. */
  public int failing() {
    return wishes.failing();
  }

  /** Whether this link is one that ends somebody's e-mails. */
  public boolean knows(String link) {
    return letters.whose(link).isPresent();
  }

  /** Ends all e-mails to whom this link was sent, and does nothing else; false when it is none of ours. */
  @Transactional
  public boolean end(String link) {
    var whose = letters.whose(link);
    whose
        .filter(it -> wishes.of(it).anything())
        .ifPresent(it -> wish(
            it,
            new Wish(
                false,
                null,
                wishes.of(it).names(),
                wishes.of(it).quietFrom(),
                wishes.of(it).quietUntil())));
    return whose.isPresent();
  }

  @EventListener
  @Transactional
  void on(AccountDeleted deleted) {
    jobs.cancel(TodayMails.TASK, deleted.account().toString());
  }
}
