package kith.opening;

import static kith.opening.db.Tables.OPENING_EXCHANGE;
import static kith.opening.db.Tables.OPENING_GUEST;
import static kith.opening.db.Tables.OPENING_PART;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.opening.db.tables.records.OpeningExchangeRecord;
import kith.opening.db.tables.records.OpeningGuestRecord;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.platform.AccountId;
import kith.platform.Db;
import org.jooq.Condition;
import org.springframework.stereotype.Repository;

/** Exchanges under their proposer, a part under each account that takes part, and guests' answers under the host. */
@Repository
class ExchangeRows {
  private final Db db;

  ExchangeRows(Db db) {
    this.db = db;
  }

  void add(OpeningExchangeRecord exchange) {
    db.write(new AccountId(exchange.getAccount()))
        .insertInto(OPENING_EXCHANGE)
        .set(exchange)
        .execute();
  }

  void add(OpeningPartRecord part) {
    db.write(new AccountId(part.getAccount()))
        .insertInto(OPENING_PART)
        .set(part)
        .execute();
  }

  void add(OpeningGuestRecord guest) {
    db.write(new AccountId(guest.getAccount()))
        .insertInto(OPENING_GUEST)
        .set(guest)
        .execute();
  }

  /** The exchange, if this account takes part in it. */
  Optional<OpeningExchangeRecord> find(AccountId me, ExchangeId id) {
    return part(me, id).flatMap(part -> findOf(new AccountId(part.getProposerAccount()), id));
  }

  Optional<OpeningExchangeRecord> findOf(AccountId proposer, ExchangeId id) {
    return db.read().selectFrom(OPENING_EXCHANGE).where(is(proposer, id)).fetchOptional();
  }

  Optional<OpeningPartRecord> part(AccountId me, ExchangeId id) {
    return db.read()
        .selectFrom(OPENING_PART)
        .where(OPENING_PART.ACCOUNT.eq(me.value()), OPENING_PART.EXCHANGE.eq(id.value()))
        .fetchOptional();
  }

  /** Newest first. */
  List<ExchangeId> ofMine(AccountId me) {
    return db.read()
        .select(OPENING_PART.EXCHANGE)
        .from(OPENING_PART)
        .where(OPENING_PART.ACCOUNT.eq(me.value()))
        .orderBy(OPENING_PART.EXCHANGE.desc())
        .fetch(row -> new ExchangeId(row.value1()));
  }

  List<OpeningPartRecord> parts(AccountId proposer, ExchangeId id) {
    return db.read()
        .selectFrom(OPENING_PART)
        .where(
            OPENING_PART.PROPOSER_ACCOUNT.eq(proposer.value()),
            OPENING_PART.EXCHANGE.eq(id.value()))
        .orderBy(OPENING_PART.ACCOUNT)
        .fetch();
  }

  List<OpeningGuestRecord> guests(AccountId proposer, ExchangeId id) {
    return db.read()
        .selectFrom(OPENING_GUEST)
        .where(OPENING_GUEST.ACCOUNT.eq(proposer.value()), OPENING_GUEST.EXCHANGE.eq(id.value()))
        .orderBy(OPENING_GUEST.GUEST)
        .fetch();
  }

  /** Makes others who answer at the same time wait; false once it is revealed. */
  boolean lockUnrevealed(AccountId proposer, ExchangeId id) {
    return db.write(proposer)
            .update(OPENING_EXCHANGE)
            .set(OPENING_EXCHANGE.TURN, OPENING_EXCHANGE.TURN.plus(1))
            .where(is(proposer, id))
            .and(OPENING_EXCHANGE.REVEALED_AT.isNull())
            .execute()
        == 1;
  }

  void reveal(AccountId proposer, ExchangeId id, long now) {
    db.write(proposer)
        .update(OPENING_EXCHANGE)
        .set(OPENING_EXCHANGE.REVEALED_AT, now)
        .where(is(proposer, id))
        .execute();
  }

  void save(OpeningPartRecord part) {
    var me = new AccountId(part.getAccount());
    db.write(me)
        .update(OPENING_PART)
        .set(part)
        .where(OPENING_PART.ACCOUNT.eq(me.value()), OPENING_PART.EXCHANGE.eq(part.getExchange()))
        .execute();
  }

  void save(OpeningGuestRecord guest) {
    db.write(new AccountId(guest.getAccount()))
        .update(OPENING_GUEST)
        .set(guest)
        .where(OPENING_GUEST.ACCOUNT.eq(guest.getAccount()))
        .and(OPENING_GUEST.EXCHANGE.eq(guest.getExchange()))
        .and(OPENING_GUEST.GUEST.eq(guest.getGuest()))
        .execute();
  }

  Optional<OpeningGuestRecord> guest(AccountId host, ExchangeId id, UUID guest) {
    return guests(host, id).stream().filter(it -> it.getGuest().equals(guest)).findFirst();
  }

  private static Condition is(AccountId proposer, ExchangeId id) {
    return OPENING_EXCHANGE.ACCOUNT.eq(proposer.value()).and(OPENING_EXCHANGE.ID.eq(id.value()));
  }
}
