package kith.circle;

import static kith.circle.db.Tables.CIRCLE_BLOCK;
import static kith.circle.db.Tables.CIRCLE_CONNECTION;

import java.util.List;
import java.util.Optional;
import kith.circle.db.tables.records.CircleBlockRecord;
import kith.circle.db.tables.records.CircleConnectionRecord;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.PersonId;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One row for each side of a connection, and the blocks. */
@Repository
class ConnectionRows {
  private final Db db;

  ConnectionRows(Db db) {
    this.db = db;
  }

  /** Whatever these two do to each other waits until this transaction ends. */
  void changing(AccountId one, AccountId other) {
    db.changing(List.of(one, other));
  }

  List<CircleConnectionRecord> all(AccountId me) {
    return db.read()
        .selectFrom(CIRCLE_CONNECTION)
        .where(CIRCLE_CONNECTION.ACCOUNT.eq(me.value()))
        .orderBy(CIRCLE_CONNECTION.SINCE, CIRCLE_CONNECTION.OTHER_ACCOUNT)
        .fetch();
  }

  Optional<CircleConnectionRecord> find(AccountId me, AccountId other) {
    return db.read().selectFrom(CIRCLE_CONNECTION).where(is(me, other)).fetchOptional();
  }

  Optional<AccountId> accountOf(AccountId me, PersonId person) {
    return db.read()
        .select(CIRCLE_CONNECTION.OTHER_ACCOUNT)
        .from(CIRCLE_CONNECTION)
        .where(
            CIRCLE_CONNECTION.ACCOUNT.eq(me.value()), CIRCLE_CONNECTION.PERSON.eq(person.value()))
        .limit(1)
        .fetchOptional(row -> new AccountId(row.value1()));
  }

  void add(AccountId me, AccountId other, PersonId person, long now) {
    var added = db.write(me)
        .insertInto(CIRCLE_CONNECTION)
        .set(CIRCLE_CONNECTION.ACCOUNT, me.value())
        .set(CIRCLE_CONNECTION.OTHER_ACCOUNT, other.value())
        .set(CIRCLE_CONNECTION.PERSON, person.value())
        .set(CIRCLE_CONNECTION.MUTED, false)
        .set(CIRCLE_CONNECTION.SINCE, now)
        .onConflictDoNothing()
        .execute();
    if (added == 1) {
      theirsAlone(me, other, person);
    }
  }

  int link(AccountId me, AccountId other, PersonId person) {
    var linked = db.write(me)
        .update(CIRCLE_CONNECTION)
        .set(CIRCLE_CONNECTION.PERSON, person.value())
        .where(is(me, other))
        .execute();
    if (linked == 1) {
      theirsAlone(me, other, person);
    }
    return linked;
  }

  /** A person is one account: whoever was this one before is nobody of mine for now. */
  private void theirsAlone(AccountId me, AccountId other, PersonId person) {
    db.write(me)
        .update(CIRCLE_CONNECTION)
        .setNull(CIRCLE_CONNECTION.PERSON)
        .where(
            CIRCLE_CONNECTION.ACCOUNT.eq(me.value()),
            CIRCLE_CONNECTION.PERSON.eq(person.value()),
            CIRCLE_CONNECTION.OTHER_ACCOUNT.ne(other.value()))
        .execute();
  }

  int mute(AccountId me, AccountId other, boolean muted) {
    return db.write(me)
        .update(CIRCLE_CONNECTION)
        .set(CIRCLE_CONNECTION.MUTED, muted)
        .where(is(me, other))
        .execute();
  }

  int remove(AccountId me, AccountId other) {
    return db.write(me).deleteFrom(CIRCLE_CONNECTION).where(is(me, other)).execute();
  }

  void unlinkPerson(AccountId me, PersonId person) {
    pointBlocked(me, person, null);
    db.write(me)
        .update(CIRCLE_CONNECTION)
        .setNull(CIRCLE_CONNECTION.PERSON)
        .where(
            CIRCLE_CONNECTION.ACCOUNT.eq(me.value()), CIRCLE_CONNECTION.PERSON.eq(person.value()))
        .execute();
  }

  /** Where both were linked, who stays keeps their account. */
  void repoint(AccountId me, PersonId from, PersonId into) {
    pointBlocked(me, from, into);
    if (accountOf(me, into).isPresent()) {
      unlinkPerson(me, from);
      return;
    }
    db.write(me)
        .update(CIRCLE_CONNECTION)
        .set(CIRCLE_CONNECTION.PERSON, into.value())
        .where(CIRCLE_CONNECTION.ACCOUNT.eq(me.value()), CIRCLE_CONNECTION.PERSON.eq(from.value()))
        .execute();
  }

  private void pointBlocked(AccountId me, PersonId from, @Nullable PersonId into) {
    db.write(me)
        .update(CIRCLE_BLOCK)
        .set(CIRCLE_BLOCK.PERSON, into == null ? null : into.value())
        .where(CIRCLE_BLOCK.ACCOUNT.eq(me.value()), CIRCLE_BLOCK.PERSON.eq(from.value()))
        .execute();
  }

  void block(AccountId me, AccountId other, @Nullable PersonId person, long now) {
    db.write(me)
        .insertInto(CIRCLE_BLOCK)
        .set(CIRCLE_BLOCK.ACCOUNT, me.value())
        .set(CIRCLE_BLOCK.OTHER_ACCOUNT, other.value())
        .set(CIRCLE_BLOCK.PERSON, person == null ? null : person.value())
        .set(CIRCLE_BLOCK.BLOCKED_AT, now)
        .onConflictDoNothing()
        .execute();
  }

  int unblock(AccountId me, AccountId other) {
    return db.write(me)
        .deleteFrom(CIRCLE_BLOCK)
        .where(CIRCLE_BLOCK.ACCOUNT.eq(me.value()), CIRCLE_BLOCK.OTHER_ACCOUNT.eq(other.value()))
        .execute();
  }

  List<CircleBlockRecord> blocked(AccountId me) {
    return db.read()
        .selectFrom(CIRCLE_BLOCK)
        .where(CIRCLE_BLOCK.ACCOUNT.eq(me.value()))
        .orderBy(CIRCLE_BLOCK.BLOCKED_AT)
        .fetch();
  }

  boolean eitherBlocked(AccountId one, AccountId other) {
    return db.read().fetchExists(CIRCLE_BLOCK, blocks(one, other).or(blocks(other, one)));
  }

  private static Condition is(AccountId me, AccountId other) {
    return CIRCLE_CONNECTION
        .ACCOUNT
        .eq(me.value())
        .and(CIRCLE_CONNECTION.OTHER_ACCOUNT.eq(other.value()));
  }

  private static Condition blocks(AccountId me, AccountId other) {
    return CIRCLE_BLOCK.ACCOUNT.eq(me.value()).and(CIRCLE_BLOCK.OTHER_ACCOUNT.eq(other.value()));
  }
}
