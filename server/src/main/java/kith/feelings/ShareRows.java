package kith.feelings;

import static kith.feelings.db.Tables.FEELINGS_SHARE;

import java.util.List;
import java.util.Optional;
import kith.feelings.db.tables.records.FeelingsShareRecord;
import kith.platform.AccountId;
import kith.platform.Db;
import org.jooq.Condition;
import org.springframework.stereotype.Repository;

/** How a check-in is shared with each of its receivers; whether it is at all is for the circle's grants to say. */
@Repository
class ShareRows {
  private final Db db;

  ShareRows(Db db) {
    this.db = db;
  }

  void save(AccountId receiver, AccountId author, CheckInId id, Shared shared, long now) {
    var row = new FeelingsShareRecord();
    row.setAccount(receiver.value());
    row.setAuthorAccount(author.value());
    row.setCheckin(id.value());
    row.setWithSentence(shared.more().sentence());
    row.setWithAbout(shared.more().about());
    row.setStanding(shared.standing());
    row.setSettled(false);
    row.setSharedAt(now);
    db.write(receiver)
        .insertInto(FEELINGS_SHARE)
        .set(row)
        .onDuplicateKeyUpdate()
        .set(row)
        .execute();
  }

  /** Of what is shared already. */
  void limit(AccountId receiver, AccountId author, CheckInId id, More more) {
    db.write(receiver)
        .update(FEELINGS_SHARE)
        .set(FEELINGS_SHARE.WITH_SENTENCE, more.sentence())
        .set(FEELINGS_SHARE.WITH_ABOUT, more.about())
        .where(is(receiver, author, id))
        .execute();
  }

  List<FeelingsShareRecord> ofCheckIn(AccountId author, CheckInId id) {
    return db.read()
        .selectFrom(FEELINGS_SHARE)
        .where(FEELINGS_SHARE.AUTHOR_ACCOUNT.eq(author.value()))
        .and(FEELINGS_SHARE.CHECKIN.eq(id.value()))
        .orderBy(FEELINGS_SHARE.SHARED_AT, FEELINGS_SHARE.ACCOUNT)
        .fetch();
  }

  Optional<FeelingsShareRecord> find(AccountId receiver, AccountId author, CheckInId id) {
    return db.read().selectFrom(FEELINGS_SHARE).where(is(receiver, author, id)).fetchOptional();
  }

  /** Newest first. */
  List<FeelingsShareRecord> latest(AccountId receiver, int most) {
    return db.read()
        .selectFrom(FEELINGS_SHARE)
        .where(FEELINGS_SHARE.ACCOUNT.eq(receiver.value()))
        .orderBy(FEELINGS_SHARE.SHARED_AT.desc(), FEELINGS_SHARE.CHECKIN.desc())
        .limit(most)
        .fetch();
  }

  /** Not yet looked at, newest first. */
  List<FeelingsShareRecord> fresh(AccountId receiver, long since) {
    return db.read()
        .selectFrom(FEELINGS_SHARE)
        .where(FEELINGS_SHARE.ACCOUNT.eq(receiver.value()))
        .and(FEELINGS_SHARE.SETTLED.isFalse())
        .and(FEELINGS_SHARE.SHARED_AT.ge(since))
        .orderBy(FEELINGS_SHARE.SHARED_AT.desc(), FEELINGS_SHARE.CHECKIN.desc())
        .fetch();
  }

  void settle(AccountId receiver, AccountId author, CheckInId id) {
    var fresh = is(receiver, author, id).and(FEELINGS_SHARE.SETTLED.isFalse());
    if (db.read().fetchExists(FEELINGS_SHARE, fresh)) {
      db.write(receiver)
          .update(FEELINGS_SHARE)
          .set(FEELINGS_SHARE.SETTLED, true)
          .where(fresh)
          .execute();
    }
  }

  void delete(AccountId receiver, AccountId author, CheckInId id) {
    db.write(receiver)
        .deleteFrom(FEELINGS_SHARE)
        .where(is(receiver, author, id))
        .execute();
  }

  void deleteFrom(AccountId author, AccountId receiver) {
    db.write(receiver)
        .deleteFrom(FEELINGS_SHARE)
        .where(FEELINGS_SHARE.ACCOUNT.eq(receiver.value()))
        .and(FEELINGS_SHARE.AUTHOR_ACCOUNT.eq(author.value()))
        .execute();
  }

  private static Condition is(AccountId receiver, AccountId author, CheckInId id) {
    return FEELINGS_SHARE
        .ACCOUNT
        .eq(receiver.value())
        .and(FEELINGS_SHARE.AUTHOR_ACCOUNT.eq(author.value()))
        .and(FEELINGS_SHARE.CHECKIN.eq(id.value()));
  }
}
