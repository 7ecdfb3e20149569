package kith.accounts;

import static kith.accounts.db.Tables.ACCOUNTS_RESET;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import kith.accounts.RateLimits.Kind;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.Settings;
import kith.vault.Vault;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Mends a lost password: by a recovery code, or by the operator's single-use link. Both sign the account out everywhere. */
@Service
@Transactional(readOnly = true)
public class Recovery {
  private static final Duration VALID = Duration.ofDays(1);
  private final AccountRows accounts;
  private final RecoveryCodes codes;
  private final Passwords passwords;
  private final Sessions sessions;
  private final RateLimits limits;
  private final Vault vault;
  private final Db db;
  private final Days days;
  private final Settings settings;
  private final SecurityLog log;
  private final TransactionTemplate transactions;

  Recovery(
      AccountRows accounts,
      RecoveryCodes codes,
      Passwords passwords,
      Sessions sessions,
      RateLimits limits,
      Vault vault,
      Db db,
      Days days,
      Settings settings,
      SecurityLog log,
      TransactionTemplate transactions) {
    this.accounts = accounts;
    this.codes = codes;
    this.passwords = passwords;
    this.sessions = sessions;
    this.limits = limits;
    this.vault = vault;
    this.db = db;
    this.days = days;
    this.settings = settings;
    this.log = log;
    this.transactions = transactions;
  }

  /** The same work and the same answer whether the e-mail has an account or not. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Recognised byCode(String email, String code, String newPassword) {
    var who = vault.keyedHash("recovery", email.strip().toLowerCase(Locale.ROOT));
    var wait = limits.take(Kind.RECOVERY, java.util.HexFormat.of().formatHex(who));
    if (wait.isPresent()) {
      return new Recognised.Later(wait.get());
    }
    var hash = passwords.hash(newPassword);
    return transactions.execute(_ -> accounts
        .findByEmail(email)
        .filter(account -> codes.use(account, code))
        .<Recognised>map(account -> {
          change(account, hash);
          return new Recognised.Known(account);
        })
        .orElseGet(Recognised.Unknown::new));
  }

  /** A link for one day and one use; the one before it is void. */
  @Transactional
  String link(AccountId account) {
    var secret = Secret.fresh(account);
    db.write(account)
        .deleteFrom(ACCOUNTS_RESET)
        .where(ACCOUNTS_RESET.ACCOUNT.eq(account.value()))
        .execute();
    db.write(account)
        .insertInto(ACCOUNTS_RESET)
        .set(ACCOUNTS_RESET.ACCOUNT, account.value())
        .set(ACCOUNTS_RESET.HASH, secret.hash())
        .set(ACCOUNTS_RESET.EXPIRES_AT, days.now().plus(VALID).toEpochMilli())
        .execute();
    log.note(account, SecurityEvent.RESET_LINK_MADE);
    return settings.publicUrl() + "/reset/" + secret.text();
  }

  public boolean isGood(String link) {
    return Secret.parse(link)
        .filter(secret -> db.read().fetchExists(ACCOUNTS_RESET, is(secret)))
        .isPresent();
  }

  /** Whether the password is changed; not when the link was used, has expired or never was. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public boolean byLink(String link, String newPassword) {
    var hash = passwords.hash(newPassword);
    return transactions.execute(_ -> Secret.parse(link)
        .filter(secret -> db.write(secret.account())
                .deleteFrom(ACCOUNTS_RESET)
                .where(is(secret))
                .execute()
            == 1)
        .map(secret -> {
          change(secret.account(), hash);
          log.note(secret.account(), SecurityEvent.RESET_LINK_USED);
          return true;
        })
        .orElse(false));
  }

  private void change(AccountId account, String hash) {
    accounts.changePassword(account, hash);
    sessions.endOthers(account, Optional.empty());
    log.note(account, SecurityEvent.PASSWORD_CHANGED);
  }

  private Condition is(Secret secret) {
    return ACCOUNTS_RESET
        .ACCOUNT
        .eq(secret.account().value())
        .and(ACCOUNTS_RESET.HASH.eq(secret.hash()))
        .and(ACCOUNTS_RESET.EXPIRES_AT.gt(days.now().toEpochMilli()));
  }
}
