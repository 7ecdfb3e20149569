package kith.accounts;

import static kith.accounts.db.Tables.ACCOUNTS_EVENT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened at an account's door, for its owner to read: kind and time, no words, no addresses. Kept for a year, 200 at most. */
@Service
@Transactional(readOnly = true)
public class SecurityLog {
  private static final Duration KEPT = Duration.ofDays(365);
  private static final int MOST = 200;
  private final Db db;
  private final Ids ids;
  private final Days days;

  SecurityLog(Db db, Ids ids, Days days) {
    this.db = db;
    this.ids = ids;
    this.days = days;
  }

  /** One thing that happened. */
  public record Entry(SecurityEvent event, Instant at) {}

  @Transactional
  void note(AccountId account, SecurityEvent event) {
    db.writeUnowned()
        .insertInto(ACCOUNTS_EVENT)
        .set(ACCOUNTS_EVENT.ACCOUNT, account.value())
        .set(ACCOUNTS_EVENT.ID, ids.next())
        .set(ACCOUNTS_EVENT.KIND, Choices.name(event))
        .set(ACCOUNTS_EVENT.AT, days.now().toEpochMilli())
        .execute();
    forgetOld(account);
  }

  /** Newest first. */
  public List<Entry> latest(AccountId account, int most) {
    return db.read()
        .selectFrom(ACCOUNTS_EVENT)
        .where(ACCOUNTS_EVENT.ACCOUNT.eq(account.value()))
        .orderBy(ACCOUNTS_EVENT.AT.desc(), ACCOUNTS_EVENT.ID.desc())
        .limit(most)
        .fetch(row -> new Entry(
            Choices.parse(SecurityEvent.class, row.getKind()), Instant.ofEpochMilli(row.getAt())));
  }

  private void forgetOld(AccountId account) {
    var oldest = days.now().minus(KEPT).toEpochMilli();
    var surplus = db.read()
        .select(ACCOUNTS_EVENT.ID)
        .from(ACCOUNTS_EVENT)
        .where(ACCOUNTS_EVENT.ACCOUNT.eq(account.value()))
        .orderBy(ACCOUNTS_EVENT.AT.desc(), ACCOUNTS_EVENT.ID.desc())
        .limit(MOST, MOST)
        .fetch(ACCOUNTS_EVENT.ID);
    db.writeUnowned()
        .deleteFrom(ACCOUNTS_EVENT)
        .where(ACCOUNTS_EVENT.ACCOUNT.eq(account.value()))
        .and(ACCOUNTS_EVENT.AT.lt(oldest).or(ACCOUNTS_EVENT.ID.in(surplus)))
        .execute();
  }
}
