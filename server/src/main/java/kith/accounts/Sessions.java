package kith.accounts;

import static kith.accounts.db.Tables.ACCOUNTS_SESSION;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.NotFound;
import kith.vault.Vault;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in where. Ends after 12 idle hours or 30 days; the last visit is written at most once a minute. */
@Service
@Transactional(readOnly = true)
public class Sessions {
  static final Duration IDLE = Duration.ofHours(12);
  static final Duration LONGEST = Duration.ofDays(30);
  private static final Duration BETWEEN_MARKS = Duration.ofMinutes(1);
  private final Db db;
  private final Vault vault;
  private final Days days;
  private final SecurityLog log;

  Sessions(Db db, Vault vault, Days days, SecurityLog log) {
    this.log = log;
    this.db = db;
    this.vault = vault;
    this.days = days;
  }

  @Transactional
  Secret begin(AccountId account, String device) {
    forgetEnded(account);
    var token = Secret.fresh(account);
    var now = days.now().toEpochMilli();
    db.writeUnowned()
        .insertInto(ACCOUNTS_SESSION)
        .set(ACCOUNTS_SESSION.ACCOUNT, account.value())
        .set(ACCOUNTS_SESSION.TOKEN_HASH, token.hash())
        .set(ACCOUNTS_SESSION.DEVICE, vault.seal(account, ACCOUNTS_SESSION.DEVICE, device))
        .set(ACCOUNTS_SESSION.CREATED_AT, now)
        .set(ACCOUNTS_SESSION.SEEN_AT, now)
        .execute();
    return token;
  }

  /**
   * A session that has not ended.
   *
   * @param wantsMark whether its last visit is to be written again
   */
  record Open(boolean wantsMark) {}

  /** Empty when it ended or never was. */
  Optional<Open> open(Secret token) {
    var now = days.now();
    return db.read()
        .select(ACCOUNTS_SESSION.SEEN_AT)
        .from(ACCOUNTS_SESSION)
        .where(is(token))
        .and(lives(now))
        .fetchOptional(row -> new Open(row.value1() < now.minus(BETWEEN_MARKS).toEpochMilli()));
  }

  /** The last visit on any device that is still signed in; for nobody else's eyes. */
  public Optional<Instant> lastSeen(AccountId account) {
    return db.read()
        .select(DSL.max(ACCOUNTS_SESSION.SEEN_AT))
        .from(ACCOUNTS_SESSION)
        .where(ACCOUNTS_SESSION.ACCOUNT.eq(account.value()))
        .fetchOptional(row -> row.value1())
        .map(Instant::ofEpochMilli);
  }

  @Transactional
  void mark(Secret token) {
    db.writeUnowned()
        .update(ACCOUNTS_SESSION)
        .set(ACCOUNTS_SESSION.SEEN_AT, days.now().toEpochMilli())
        .where(is(token))
        .execute();
  }

  @Transactional
  void end(Secret token) {
    db.writeUnowned().deleteFrom(ACCOUNTS_SESSION).where(is(token)).execute();
  }

  /** Latest first; {@code here} is the one that asks, if any. */
  List<Device> devices(AccountId account, Optional<Secret> here) {
    var mine = here.map(Secret::hash).orElse(new byte[0]);
    return db.read()
        .selectFrom(ACCOUNTS_SESSION)
        .where(ACCOUNTS_SESSION.ACCOUNT.eq(account.value()))
        .and(lives(days.now()))
        .orderBy(ACCOUNTS_SESSION.SEEN_AT.desc(), ACCOUNTS_SESSION.CREATED_AT.desc())
        .fetch(row -> {
          var agent = vault.open(account, ACCOUNTS_SESSION.DEVICE, row.getDevice());
          return new Device(
              idOf(row.getTokenHash()),
              Device.browserOf(agent),
              Device.systemOf(agent),
              Instant.ofEpochMilli(row.getSeenAt()),
              Arrays.equals(mine, row.getTokenHash()));
        });
  }

  @Transactional
  void end(AccountId account, UUID device) {
    var hash = db
        .read()
        .select(ACCOUNTS_SESSION.TOKEN_HASH)
        .from(ACCOUNTS_SESSION)
        .where(ACCOUNTS_SESSION.ACCOUNT.eq(account.value()))
        .fetch(ACCOUNTS_SESSION.TOKEN_HASH)
        .stream()
        .filter(it -> idOf(it).equals(device))
        .findFirst()
        .orElseThrow(NotFound::new);
    db.writeUnowned()
        .deleteFrom(ACCOUNTS_SESSION)
        .where(ACCOUNTS_SESSION.ACCOUNT.eq(account.value()), ACCOUNTS_SESSION.TOKEN_HASH.eq(hash))
        .execute();
    log.note(account, SecurityEvent.DEVICE_SIGNED_OUT);
  }

  /** Ends all but this one; all, when there is none to spare. */
  @Transactional
  void endOthers(AccountId account, Optional<Secret> spared) {
    db.writeUnowned()
        .deleteFrom(ACCOUNTS_SESSION)
        .where(ACCOUNTS_SESSION.ACCOUNT.eq(account.value()))
        .and(ACCOUNTS_SESSION.TOKEN_HASH.ne(spared.map(Secret::hash).orElse(new byte[0])))
        .execute();
  }

  /** Names a session on the page; half of the hash, so that it cannot be taken for the session itself. */
  static UUID idOf(byte[] hash) {
    var bytes = ByteBuffer.wrap(hash);
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private void forgetEnded(AccountId account) {
    db.writeUnowned()
        .deleteFrom(ACCOUNTS_SESSION)
        .where(ACCOUNTS_SESSION.ACCOUNT.eq(account.value()))
        .andNot(lives(days.now()))
        .execute();
  }

  private static Condition lives(Instant now) {
    return ACCOUNTS_SESSION
        .SEEN_AT
        .gt(now.minus(IDLE).toEpochMilli())
        .and(ACCOUNTS_SESSION.CREATED_AT.gt(now.minus(LONGEST).toEpochMilli()));
  }

  private static Condition is(Secret token) {
    return ACCOUNTS_SESSION
        .ACCOUNT
        .eq(token.account().value())
        .and(ACCOUNTS_SESSION.TOKEN_HASH.eq(token.hash()));
  }
}
