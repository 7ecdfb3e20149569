package kith.notices;

import static kith.notices.db.Tables.NOTICES_WAITING;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Db;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What arrived for an account and no e-mail has told yet. */
@Repository
class Waiting {
  private final Db db;

  Waiting(Db db) {
    this.db = db;
  }

  /** @param from null for a guest */
  record Arrived(@Nullable AccountId from) {}

  /** False when the same waits already; then it counts as told now, whatever was seen before. */
  boolean add(
      AccountId me, UUID id, @Nullable AccountId from, String kind, UUID thing, Instant at) {
    var again = db.write(me)
        .update(NOTICES_WAITING)
        .set(NOTICES_WAITING.AT, at.toEpochMilli())
        .where(NOTICES_WAITING.ACCOUNT.eq(me.value()))
        .and(NOTICES_WAITING.KIND.eq(kind))
        .and(NOTICES_WAITING.THING.eq(thing))
        .execute();
    return again == 0
        && db.write(me)
                .insertInto(NOTICES_WAITING)
                .set(NOTICES_WAITING.ACCOUNT, me.value())
                .set(NOTICES_WAITING.ID, id)
                .set(NOTICES_WAITING.FROM_ACCOUNT, from == null ? null : from.value())
                .set(NOTICES_WAITING.KIND, kind)
                .set(NOTICES_WAITING.THING, thing)
                .set(NOTICES_WAITING.AT, at.toEpochMilli())
                .onConflictDoNothing()
                .execute()
            == 1;
  }

  /**
   * All that no other e-mail took yet is this one's; tried again it takes nothing more, so that it stays the same. What was seen
   * since is dropped.
   */
  @Transactional
  List<Arrived> take(AccountId me, UUID mail, Instant seen) {
    remove(me, NOTICES_WAITING.AT.le(seen.toEpochMilli()));
    if (!db.read().fetchExists(NOTICES_WAITING, isOf(me, mail))) {
      db.write(me)
          .update(NOTICES_WAITING)
          .set(NOTICES_WAITING.MAIL, mail)
          .where(NOTICES_WAITING.ACCOUNT.eq(me.value()), NOTICES_WAITING.MAIL.isNull())
          .execute();
    }
    return db.read()
        .selectFrom(NOTICES_WAITING)
        .where(isOf(me, mail))
        .orderBy(NOTICES_WAITING.AT, NOTICES_WAITING.ID)
        .fetch(row ->
            new Arrived(row.getFromAccount() == null ? null : new AccountId(row.getFromAccount())));
  }

  /** They went with this e-mail, or it was given up: Today shows them all the same. */
  void done(AccountId me, UUID mail) {
    remove(me, NOTICES_WAITING.MAIL.eq(mail));
  }

  void remove(AccountId me, String kind, UUID thing) {
    remove(me, NOTICES_WAITING.KIND.eq(kind).and(NOTICES_WAITING.THING.eq(thing)));
  }

  void remove(AccountId me, AccountId from) {
    remove(me, NOTICES_WAITING.FROM_ACCOUNT.eq(from.value()));
  }

  void forget(AccountId me) {
    remove(me, DSL.noCondition());
  }

  private void remove(AccountId me, Condition which) {
    db.write(me)
        .deleteFrom(NOTICES_WAITING)
        .where(NOTICES_WAITING.ACCOUNT.eq(me.value()))
        .and(which)
        .execute();
  }

  private static Condition isOf(AccountId me, UUID mail) {
    return NOTICES_WAITING.ACCOUNT.eq(me.value()).and(NOTICES_WAITING.MAIL.eq(mail));
  }
}
