package kith.accounts;

import java.time.ZoneId;
import java.util.Optional;
import kith.accounts.RateLimits.Kind;
import kith.platform.AccountId;
import kith.platform.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people who sign in here. */
@Service
@Transactional(readOnly = true)
public class Accounts {
  private final AccountRows accounts;
  private final Passwords passwords;
  private final RateLimits limits;
  private final SecurityLog log;
  private final ApplicationEventPublisher events;

  Accounts(
      AccountRows accounts,
      Passwords passwords,
      RateLimits limits,
      SecurityLog log,
      ApplicationEventPublisher events) {
    this.events = events;
    this.limits = limits;
    this.accounts = accounts;
    this.passwords = passwords;
    this.log = log;
  }

  public Optional<Account> find(AccountId id) {
    return accounts.find(id);
  }

  /** The account of this e-mail, if the password is right. No connection is held while that is worked out. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  Optional<AccountId> recognise(String email, String password) {
    var known = accounts.known(email);
    var hash = known.map(AccountRows.Known::password).orElse(null);
    return passwords.matches(password, hash)
        ? known.map(AccountRows.Known::account)
        : Optional.empty();
  }

  /** Name and time zone. */
  @Transactional
  public void describe(AccountId me, String name, ZoneId zone) {
    accounts.describe(me, name, zone);
  }

  public boolean hasPassword(AccountId me) {
    return accounts.passwordOf(me).isPresent();
  }

  /** Whether this is the account's password; with none set, or after too many guesses, nothing is. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public boolean isPassword(AccountId me, String password) {
    if (limits.take(Kind.CONFIRM, me.toString()).isPresent()) {
      return false;
    }
    var right = passwords.matches(password, accounts.passwordOf(me).orElse(null));
    if (right) {
      limits.giveBack(Kind.CONFIRM, me.toString());
    }
    return right;
  }

  /** False when another account signs in with this e-mail. */
  @Transactional
  public boolean changeEmail(AccountId me, String email) {
    var owner = accounts.findByEmail(email);
    if (owner.isPresent() && !owner.get().equals(me)) {
      return false;
    }
    accounts.changeEmail(me, email);
    log.note(me, SecurityEvent.EMAIL_CHANGED);
    events.publishEvent(new EmailChanged(me));
    return true;
  }

  /** Whoever changes the password is trusted; every other device is signed out by the caller. */
  @Transactional
  public void changePassword(AccountId me, String password) {
    accounts.changePassword(me, passwords.hash(password));
    log.note(me, SecurityEvent.PASSWORD_CHANGED);
  }

  /** The account that the operator names at the machine itself, where nothing needs to be hidden. */
  AccountId atTheMachine(String email) {
    return accounts
        .findByEmail(email)
        .orElseThrow(() -> new Refusal("No account here has the e-mail " + email + "."));
  }
}
