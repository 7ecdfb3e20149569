package kith.feelings;

import static kith.feelings.db.Tables.FEELINGS_ASK;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kith.circle.Circle;
import kith.circle.Reach;
import kith.circle.Unlinked;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.NotFound;
import kith.shell.Live;
import org.jooq.Condition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "How are you?", asked with one tap. It asks for a word, not for a report; whoever asked never learns whether it was left
 * unanswered, and cannot ask again the same day.
 */
@Service
@Transactional(readOnly = true)
public class Asks {
  private static final String ASK = "ask";
  private static final Duration WAITS = Duration.ofDays(3);
  private final Db db;
  private final Circle circle;
  private final Days days;
  private final Live live;
  private final Reach reach;

  Asks(Db db, Circle circle, Days days, Live live, Reach reach) {
    this.reach = reach;
    this.db = db;
    this.circle = circle;
    this.days = days;
    this.live = live;
  }

  /** NotFound when we are not connected. */
  @Transactional
  public void ask(AccountId me, AccountId other) {
    db.changing(List.of(me, other));
    if (!circle.connected(me, other)) {
      throw new NotFound();
    }
    var before = db.read().selectFrom(FEELINGS_ASK).where(is(other, me)).fetchOne();
    if (before != null
        && days.dayOf(me, Instant.ofEpochMilli(before.getAskedAt())).equals(days.today(me))) {
      return;
    }
    var now = days.now().toEpochMilli();
    db.write(other)
        .insertInto(FEELINGS_ASK)
        .set(FEELINGS_ASK.ACCOUNT, other.value())
        .set(FEELINGS_ASK.ASKER_ACCOUNT, me.value())
        .set(FEELINGS_ASK.ASKED_AT, now)
        .set(FEELINGS_ASK.WAITS, true)
        .onConflict(FEELINGS_ASK.ACCOUNT, FEELINGS_ASK.ASKER_ACCOUNT)
        .doUpdate()
        .set(FEELINGS_ASK.ASKED_AT, now)
        .set(FEELINGS_ASK.WAITS, true)
        .execute();
    live.tell(other, Sharing.KIND);
    reach.tell(me, other, ASK, me.value());
  }

  /** Who asks me and waits; after three days it is as if nobody had asked. */
  public List<AccountId> waiting(AccountId me) {
    return db.read()
        .select(FEELINGS_ASK.ASKER_ACCOUNT)
        .from(FEELINGS_ASK)
        .where(FEELINGS_ASK.ACCOUNT.eq(me.value()))
        .and(FEELINGS_ASK.WAITS.isTrue())
        .and(FEELINGS_ASK.ASKED_AT.gt(days.now().minus(WAITS).toEpochMilli()))
        .orderBy(FEELINGS_ASK.ASKED_AT, FEELINGS_ASK.ASKER_ACCOUNT)
        .fetch(row -> new AccountId(row.value1()));
  }

  /** Leaves it: the one who asked sees nothing of that. NotFound when they never asked. */
  @Transactional
  public void leave(AccountId me, AccountId asker) {
    if (settle(me, asker) == 0) {
      throw new NotFound();
    }
  }

  /** I showed them a check-in. */
  @Transactional
  void answered(AccountId me, AccountId asker) {
    settle(me, asker);
  }

  @EventListener
  @Transactional
  void on(Unlinked unlinked) {
    delete(unlinked.one(), unlinked.other());
    delete(unlinked.other(), unlinked.one());
  }

  private int settle(AccountId me, AccountId asker) {
    reach.takeBack(me, ASK, asker.value());
    return db.write(me)
        .update(FEELINGS_ASK)
        .set(FEELINGS_ASK.WAITS, false)
        .where(is(me, asker))
        .execute();
  }

  private void delete(AccountId asked, AccountId asker) {
    db.write(asked).deleteFrom(FEELINGS_ASK).where(is(asked, asker)).execute();
  }

  private static Condition is(AccountId asked, AccountId asker) {
    return FEELINGS_ASK.ACCOUNT.eq(asked.value()).and(FEELINGS_ASK.ASKER_ACCOUNT.eq(asker.value()));
  }
}
