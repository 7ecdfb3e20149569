package kith.accounts;

import static kith.accounts.db.Tables.ACCOUNTS_INVITATION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.Settings;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single-use links by which members let others sign up. */
@Service
@Transactional(readOnly = true)
public class Invitations {
  private static final Duration VALID = Duration.ofDays(14);
  private static final int MOST = 20;
  private final Db db;
  private final Ids ids;
  private final Days days;
  private final Settings settings;
  private final SecurityLog log;

  Invitations(Db db, Ids ids, Days days, Settings settings, SecurityLog log) {
    this.db = db;
    this.ids = ids;
    this.days = days;
    this.settings = settings;
    this.log = log;
  }

  /** The link, which can never be read again; empty when too many wait already. */
  @Transactional
  public Optional<String> make(AccountId me) {
    forgetExpired(me);
    if (waiting(me).size() >= MOST) {
      return Optional.empty();
    }
    var secret = Secret.fresh(me);
    db.write(me)
        .insertInto(ACCOUNTS_INVITATION)
        .set(ACCOUNTS_INVITATION.ACCOUNT, me.value())
        .set(ACCOUNTS_INVITATION.ID, ids.next())
        .set(ACCOUNTS_INVITATION.HASH, secret.hash())
        .set(ACCOUNTS_INVITATION.CREATED_AT, days.now().toEpochMilli())
        .set(ACCOUNTS_INVITATION.EXPIRES_AT, days.now().plus(VALID).toEpochMilli())
        .execute();
    log.note(me, SecurityEvent.INVITATION_MADE);
    return Optional.of(settings.publicUrl() + "/sign-up/" + secret.text());
  }

  public List<Invitation> waiting(AccountId me) {
    return db.read()
        .selectFrom(ACCOUNTS_INVITATION)
        .where(ACCOUNTS_INVITATION.ACCOUNT.eq(me.value()), lives())
        .orderBy(ACCOUNTS_INVITATION.ID)
        .fetch(row -> new Invitation(row.getId(), Instant.ofEpochMilli(row.getExpiresAt())));
  }

  @Transactional
  public void revoke(AccountId me, UUID id) {
    var gone = db.write(me)
        .deleteFrom(ACCOUNTS_INVITATION)
        .where(ACCOUNTS_INVITATION.ACCOUNT.eq(me.value()), ACCOUNTS_INVITATION.ID.eq(id))
        .execute();
    if (gone == 0) {
      throw new NotFound();
    }
    log.note(me, SecurityEvent.INVITATION_REVOKED);
  }

  /** Who invites by this link; empty when it was used, revoked, has expired or never was. */
  public Optional<AccountId> inviter(String link) {
    return Secret.parse(link)
        .filter(secret -> db.read().fetchExists(ACCOUNTS_INVITATION, is(secret).and(lives())))
        .map(Secret::account);
  }

  /** Whether the link was still good; from here on it no longer is. */
  @Transactional
  boolean use(String link) {
    return Secret.parse(link)
        .filter(secret -> db.write(secret.account())
                .deleteFrom(ACCOUNTS_INVITATION)
                .where(is(secret).and(lives()))
                .execute()
            == 1)
        .map(secret -> {
          log.note(secret.account(), SecurityEvent.INVITATION_USED);
          return true;
        })
        .orElse(false);
  }

  private void forgetExpired(AccountId me) {
    db.write(me)
        .deleteFrom(ACCOUNTS_INVITATION)
        .where(ACCOUNTS_INVITATION.ACCOUNT.eq(me.value()))
        .andNot(lives())
        .execute();
  }

  private Condition lives() {
    return ACCOUNTS_INVITATION.EXPIRES_AT.gt(days.now().toEpochMilli());
  }

  private static Condition is(Secret secret) {
    return ACCOUNTS_INVITATION
        .ACCOUNT
        .eq(secret.account().value())
        .and(ACCOUNTS_INVITATION.HASH.eq(secret.hash()));
  }
}
