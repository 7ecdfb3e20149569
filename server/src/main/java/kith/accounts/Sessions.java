package kith.accounts;

import static kith.accounts.db.Tables.ACCOUNTS_SESSION;

import java.time.Duration;
import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.vault.Vault;
import org.jooq.Condition;
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

  Sessions(Db db, Vault vault, Days days) {
    this.db = db;
    this.vault = vault;
    this.days = days;
  }

  @Transactional
  Secret begin(AccountId account, String device) {
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

  /** When the session was last seen, in epoch milliseconds; empty when it ended or never was. */
  Optional<Long> seen(Secret token) {
    var now = days.now();
    return db.read()
        .select(ACCOUNTS_SESSION.SEEN_AT)
        .from(ACCOUNTS_SESSION)
        .where(is(token))
        .and(ACCOUNTS_SESSION.SEEN_AT.gt(now.minus(IDLE).toEpochMilli()))
        .and(ACCOUNTS_SESSION.CREATED_AT.gt(now.minus(LONGEST).toEpochMilli()))
        .fetchOptional(ACCOUNTS_SESSION.SEEN_AT);
  }

  boolean wantsMark(long seenAt) {
    return days.now().toEpochMilli() - seenAt > BETWEEN_MARKS.toMillis();
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

  private static Condition is(Secret token) {
    return ACCOUNTS_SESSION
        .ACCOUNT
        .eq(token.account().value())
        .and(ACCOUNTS_SESSION.TOKEN_HASH.eq(token.hash()));
  }
}
