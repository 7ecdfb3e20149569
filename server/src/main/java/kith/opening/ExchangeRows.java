package kith.opening;

import static kith.opening.db.Tables.OPENING_APART;
import static kith.opening.db.Tables.OPENING_EXCHANGE;
import static kith.opening.db.Tables.OPENING_GUEST;
import static kith.opening.db.Tables.OPENING_PART;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.opening.db.tables.records.OpeningExchangeRecord;
import kith.opening.db.tables.records.OpeningGuestRecord;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.NotFound;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Exchanges under their proposer, a part under each account that takes part, and guests' answers under the host. */
@Repository
class ExchangeRows {
  private final Db db;

  ExchangeRows(Db db) {
    this.db = db;
  }

  /** Whoever changes something of these accounts waits until this transaction ends. */
  void changing(Collection<AccountId> accounts) {
    db.changing(accounts);
  }

  /** The exchange as it is once nobody else is changing it. NotFound when this account does not take part. */
  OpeningExchangeRecord alone(AccountId me, ExchangeId id) {
    var seen = find(me, id).orElseThrow(NotFound::new);
    changing(accounts(new AccountId(seen.getAccount()), id));
    return find(me, id).orElseThrow(NotFound::new);
  }

  /** False when the same was proposed before. */
  boolean add(OpeningExchangeRecord exchange) {
    return db.write(new AccountId(exchange.getAccount()))
            .insertInto(OPENING_EXCHANGE)
            .set(exchange)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Revealed ones with guests, who can read what this account wrote there. */
  List<OpeningExchangeRecord> shownToGuests(AccountId me) {
    return db.read()
        .select(OPENING_EXCHANGE.fields())
        .from(OPENING_EXCHANGE)
        .join(OPENING_PART)
        .on(
            OPENING_PART.PROPOSER_ACCOUNT.eq(OPENING_EXCHANGE.ACCOUNT),
            OPENING_PART.EXCHANGE.eq(OPENING_EXCHANGE.ID))
        .where(OPENING_PART.ACCOUNT.eq(me.value()))
        .and(OPENING_PART.HIDDEN_FROM_GUESTS.isFalse())
        .and(OPENING_EXCHANGE.REVEALED_AT.isNotNull())
        .and(OPENING_EXCHANGE.TALK_ON.isNull())
        .andExists(DSL.selectOne()
            .from(OPENING_GUEST)
            .where(
                OPENING_GUEST.ACCOUNT.eq(OPENING_EXCHANGE.ACCOUNT),
                OPENING_GUEST.EXCHANGE.eq(OPENING_EXCHANGE.ID)))
        .orderBy(OPENING_EXCHANGE.ID.desc())
        .fetchInto(OPENING_EXCHANGE);
  }

  /** What this account asks still, talks about, or wrote itself; but for what all have answered in writing, or was taken back. */
  List<OpeningExchangeRecord> asked(AccountId proposer, LocalDate today) {
    return db.read()
        .selectFrom(OPENING_EXCHANGE)
        .where(OPENING_EXCHANGE.ACCOUNT.eq(proposer.value()))
        .and(OPENING_EXCHANGE.WITHDRAWN_AT.isNull())
        .and(OPENING_EXCHANGE.REVEALED_AT.isNull().or(OPENING_EXCHANGE.TALK_ON.isNotNull()))
        .and(OPENING_EXCHANGE.OWN.isTrue().or(OPENING_EXCHANGE.CLOSES_ON.ge(today.toString())))
        .orderBy(OPENING_EXCHANGE.ID.desc())
        .fetch();
  }

  /** All that this account proposed. */
  List<OpeningExchangeRecord> allOf(AccountId proposer) {
    return db.read()
        .selectFrom(OPENING_EXCHANGE)
        .where(OPENING_EXCHANGE.ACCOUNT.eq(proposer.value()))
        .orderBy(OPENING_EXCHANGE.ID)
        .fetch();
  }

  Optional<ExchangeId> proposed(AccountId me, UUID once) {
    return db.read()
        .select(OPENING_EXCHANGE.ID)
        .from(OPENING_EXCHANGE)
        .where(OPENING_EXCHANGE.ACCOUNT.eq(me.value()), OPENING_EXCHANGE.ONCE.eq(once))
        .fetchOptional(row -> new ExchangeId(row.value1()));
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

  /** The newest {@code most} that I did not pass, newest first. */
  List<ExchangeId> ofMine(AccountId me, int most) {
    return db.read()
        .select(OPENING_PART.EXCHANGE)
        .from(OPENING_PART)
        .where(OPENING_PART.ACCOUNT.eq(me.value()), OPENING_PART.PASSED.isFalse())
        .orderBy(OPENING_PART.EXCHANGE.desc())
        .limit(most)
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

  void remove(OpeningGuestRecord guest) {
    db.write(new AccountId(guest.getAccount()))
        .deleteFrom(OPENING_GUEST)
        .where(is(guest))
        .execute();
  }

  void reveal(AccountId proposer, ExchangeId id, long now) {
    db.write(proposer)
        .update(OPENING_EXCHANGE)
        .set(OPENING_EXCHANGE.REVEALED_AT, now)
        .where(is(proposer, id))
        .execute();
  }

  /** Of these exchanges of mine, the prompts that came with Kith; but for what was set aside, passed by me or taken back. */
  Set<String> prompts(AccountId me, Collection<UUID> ids, LocalDate today) {
    return db.read()
        .select(OPENING_EXCHANGE.PROMPT)
        .from(OPENING_EXCHANGE)
        .join(OPENING_PART)
        .on(
            OPENING_PART.PROPOSER_ACCOUNT.eq(OPENING_EXCHANGE.ACCOUNT),
            OPENING_PART.EXCHANGE.eq(OPENING_EXCHANGE.ID))
        .where(OPENING_PART.ACCOUNT.eq(me.value()), OPENING_PART.EXCHANGE.in(ids))
        .and(OPENING_PART.PASSED.isFalse())
        .and(OPENING_EXCHANGE.PROMPT.isNotNull())
        .and(OPENING_EXCHANGE.WITHDRAWN_AT.isNull())
        .and(OPENING_EXCHANGE
            .REVEALED_AT
            .isNotNull()
            .or(OPENING_EXCHANGE.CLOSES_ON.ge(today.toString())))
        .fetchSet(OPENING_EXCHANGE.PROMPT);
  }

  void withdraw(AccountId proposer, ExchangeId id, long now) {
    db.write(proposer)
        .update(OPENING_EXCHANGE)
        .set(OPENING_EXCHANGE.WITHDRAWN_AT, now)
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
        .where(is(guest))
        .execute();
  }

  Optional<OpeningGuestRecord> guest(AccountId host, ExchangeId id, UUID guest) {
    return guests(host, id).stream().filter(it -> it.getGuest().equals(guest)).findFirst();
  }

  /** Of all accounts that take part in it, the proposer too. */
  List<AccountId> accounts(AccountId proposer, ExchangeId id) {
    return parts(proposer, id).stream()
        .map(it -> new AccountId(it.getAccount()))
        .toList();
  }

  /** In what these two both take part. */
  List<ExchangeId> between(AccountId one, AccountId other) {
    var theirs = OPENING_PART.as("theirs");
    return db.read()
        .select(OPENING_PART.EXCHANGE)
        .from(OPENING_PART)
        .join(theirs)
        .on(
            theirs.EXCHANGE.eq(OPENING_PART.EXCHANGE),
            theirs.PROPOSER_ACCOUNT.eq(OPENING_PART.PROPOSER_ACCOUNT))
        .where(OPENING_PART.ACCOUNT.eq(one.value()), theirs.ACCOUNT.eq(other.value()))
        .fetch(row -> new ExchangeId(row.value1()));
  }

  /** From here on these two see nothing of each other in it, even if they connect again. */
  void keepApart(AccountId one, AccountId other, ExchangeId id) {
    keepFrom(one, other, id);
    keepFrom(other, one, id);
  }

  Set<AccountId> apart(AccountId me, ExchangeId id) {
    return db.read()
        .select(OPENING_APART.OTHER_ACCOUNT)
        .from(OPENING_APART)
        .where(OPENING_APART.ACCOUNT.eq(me.value()), OPENING_APART.EXCHANGE.eq(id.value()))
        .fetchSet(row -> new AccountId(row.value1()));
  }

  private void keepFrom(AccountId account, AccountId other, ExchangeId id) {
    db.write(account)
        .insertInto(OPENING_APART)
        .set(OPENING_APART.ACCOUNT, account.value())
        .set(OPENING_APART.EXCHANGE, id.value())
        .set(OPENING_APART.OTHER_ACCOUNT, other.value())
        .onConflictDoNothing()
        .execute();
  }

  private static Condition is(OpeningGuestRecord guest) {
    return OPENING_GUEST
        .ACCOUNT
        .eq(guest.getAccount())
        .and(OPENING_GUEST.EXCHANGE.eq(guest.getExchange()))
        .and(OPENING_GUEST.GUEST.eq(guest.getGuest()));
  }

  private static Condition is(AccountId proposer, ExchangeId id) {
    return OPENING_EXCHANGE.ACCOUNT.eq(proposer.value()).and(OPENING_EXCHANGE.ID.eq(id.value()));
  }
}
