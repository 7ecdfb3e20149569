package kith.notices;

import static kith.notices.db.Tables.NOTICES_WISH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kith.notices.db.tables.records.NoticesWishRecord;
import kith.platform.AccountId;
import kith.platform.Db;
import org.springframework.stereotype.Repository;

/** What each account wishes, and how its last e-mail went. */
@Repository
class Wishes {
  private final Db db;

  Wishes(Db db) {
    this.db = db;
  }

  Wish of(AccountId me) {
    return row(me)
        .map(it -> new Wish(
            it.getArrivals(),
            it.getTodayAt(),
            it.getNames(),
            it.getQuietFrom(),
            it.getQuietUntil()))
        .orElse(Wish.NONE);
  }

  void keep(AccountId me, Wish wish, LocalDate today) {
    db.write(me)
        .insertInto(NOTICES_WISH)
        .set(NOTICES_WISH.ACCOUNT, me.value())
        .set(NOTICES_WISH.ARRIVALS, wish.arrivals())
        .set(NOTICES_WISH.TODAY_AT, wish.todayAt())
        .set(NOTICES_WISH.NAMES, wish.names())
        .set(NOTICES_WISH.QUIET_FROM, wish.quietFrom())
        .set(NOTICES_WISH.QUIET_UNTIL, wish.quietUntil())
        .set(NOTICES_WISH.ASKED_ON, today.toString())
        .set(NOTICES_WISH.FAREWELL, false)
        .onConflict(NOTICES_WISH.ACCOUNT)
        .doUpdate()
        .set(NOTICES_WISH.ARRIVALS, wish.arrivals())
        .set(NOTICES_WISH.TODAY_AT, wish.todayAt())
        .set(NOTICES_WISH.NAMES, wish.names())
        .set(NOTICES_WISH.QUIET_FROM, wish.quietFrom())
        .set(NOTICES_WISH.QUIET_UNTIL, wish.quietUntil())
        .set(NOTICES_WISH.ASKED_ON, today.toString())
        .set(NOTICES_WISH.FAREWELL, false)
        .execute();
  }

  LocalDate askedOn(AccountId me, LocalDate otherwise) {
    return row(me).map(it -> LocalDate.parse(it.getAskedOn())).orElse(otherwise);
  }

  boolean sentOn(AccountId me, LocalDate day) {
    return row(me).filter(it -> day.toString().equals(it.getTodaySentOn())).isPresent();
  }

  boolean saidFarewell(AccountId me) {
    return row(me).map(NoticesWishRecord::getFarewell).orElse(false);
  }

  void todaySent(AccountId me, LocalDate day, boolean farewell) {
    db.write(me)
        .update(NOTICES_WISH)
        .set(NOTICES_WISH.TODAY_SENT_ON, day.toString())
        .set(NOTICES_WISH.FAREWELL, farewell)
        .where(NOTICES_WISH.ACCOUNT.eq(me.value()))
        .execute();
  }

  void failed(AccountId me, String why, Instant at) {
    db.write(me)
        .update(NOTICES_WISH)
        .set(NOTICES_WISH.FAILED_AT, at.toEpochMilli())
        .set(NOTICES_WISH.FAILURE, why)
        .where(NOTICES_WISH.ACCOUNT.eq(me.value()))
        .execute();
  }

  void delivered(AccountId me) {
    db.write(me)
        .update(NOTICES_WISH)
        .setNull(NOTICES_WISH.FAILED_AT)
        .setNull(NOTICES_WISH.FAILURE)
        .where(NOTICES_WISH.ACCOUNT.eq(me.value()))
        .execute();
  }

  /** Why the last e-mail did not leave; empty when it did. */
  Optional<String> failure(AccountId me) {
    return row(me).map(NoticesWishRecord::getFailure);
  }

  /** Of how many accounts the last e-mail did not leave; for the operator, who learns not whose. */
  int failing() {
    return db.read().fetchCount(NOTICES_WISH, NOTICES_WISH.FAILED_AT.isNotNull());
  }

  private Optional<NoticesWishRecord> row(AccountId me) {
    return db.read()
        .selectFrom(NOTICES_WISH)
        .where(NOTICES_WISH.ACCOUNT.eq(me.value()))
        .fetchOptional();
  }
}
