package kith.circle;

import static kith.circle.db.Tables.CIRCLE_GUEST;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.accounts.Secret;
import kith.circle.db.tables.records.CircleGuestRecord;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.vault.Vault;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guest links: a random secret, one person, one purpose, an end. */
@Service
@Transactional(readOnly = true)
public class Guests {
  private final Db db;
  private final Vault vault;
  private final Ids ids;
  private final Days days;

  Guests(Db db, Vault vault, Ids ids, Days days) {
    this.db = db;
    this.vault = vault;
    this.ids = ids;
    this.days = days;
  }

  /** @param secret of the link, which cannot be read again */
  public record Made(UUID id, String secret) {}

  @Transactional
  public Made make(
      AccountId me, String kind, UUID thing, @Nullable PersonId person, Duration lasts) {
    var secret = Secret.fresh(me);
    var id = ids.next();
    db.write(me)
        .insertInto(CIRCLE_GUEST)
        .set(CIRCLE_GUEST.ACCOUNT, me.value())
        .set(CIRCLE_GUEST.ID, id)
        .set(CIRCLE_GUEST.SECRET_HASH, secret.hash())
        .set(CIRCLE_GUEST.KIND, kind)
        .set(CIRCLE_GUEST.THING, thing)
        .set(CIRCLE_GUEST.PERSON, person == null ? null : person.value())
        .set(CIRCLE_GUEST.EXPIRES_AT, days.now().plus(lasts).toEpochMilli())
        .execute();
    return new Made(id, secret.text());
  }

  /** Whom the link lets in, and to what; empty when it is wrong, revoked or over. */
  public Optional<Guest> open(String text, String kind) {
    return Secret.parse(text)
        .flatMap(secret -> db.read()
            .selectFrom(CIRCLE_GUEST)
            .where(CIRCLE_GUEST.ACCOUNT.eq(secret.account().value()))
            .and(CIRCLE_GUEST.SECRET_HASH.eq(secret.hash()))
            .and(CIRCLE_GUEST.KIND.eq(kind))
            .and(CIRCLE_GUEST.EXPIRES_AT.gt(days.now().toEpochMilli()))
            .fetchOptional(this::guest));
  }

  public List<Guest> all(AccountId me) {
    return db.read()
        .selectFrom(CIRCLE_GUEST)
        .where(CIRCLE_GUEST.ACCOUNT.eq(me.value()))
        .and(CIRCLE_GUEST.EXPIRES_AT.gt(days.now().toEpochMilli()))
        .orderBy(CIRCLE_GUEST.ID)
        .fetch(this::guest);
  }

  public Optional<Guest> find(AccountId me, UUID id) {
    return db.read().selectFrom(CIRCLE_GUEST).where(is(me, id)).fetchOptional(this::guest);
  }

  @Transactional
  public void callThemselves(Guest guest, String name) {
    db.write(guest.host())
        .update(CIRCLE_GUEST)
        .set(CIRCLE_GUEST.NAME, vault.seal(guest.host(), CIRCLE_GUEST.NAME, name))
        .where(is(guest.host(), guest.id()))
        .execute();
  }

  @Transactional
  public void revoke(AccountId me, UUID id) {
    if (db.write(me).deleteFrom(CIRCLE_GUEST).where(is(me, id)).execute() == 0) {
      throw new NotFound();
    }
  }

  private Guest guest(CircleGuestRecord row) {
    var host = new AccountId(row.getAccount());
    return new Guest(
        host,
        row.getId(),
        row.getKind(),
        row.getThing(),
        row.getPerson() == null ? null : new PersonId(row.getPerson()),
        row.getName() == null ? null : vault.open(host, CIRCLE_GUEST.NAME, row.getName()),
        Instant.ofEpochMilli(row.getExpiresAt()));
  }

  private static Condition is(AccountId me, UUID id) {
    return CIRCLE_GUEST.ACCOUNT.eq(me.value()).and(CIRCLE_GUEST.ID.eq(id));
  }
}
