package kith.accounts;

import java.util.Optional;
import java.util.function.Consumer;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.vault.Vault;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may make an account here: the first, whoever is invited, and everybody while the operator leaves it open. */
@Service
@Transactional(readOnly = true)
public class SignUps {
  private final AccountRows accounts;
  private final Invitations invitations;
  private final Passwords passwords;
  private final Vault vault;
  private final Ids ids;
  private final Days days;
  private final SecurityLog log;
  private final TransactionTemplate transactions;

  SignUps(
      AccountRows accounts,
      Invitations invitations,
      Passwords passwords,
      Vault vault,
      Ids ids,
      Days days,
      SecurityLog log,
      TransactionTemplate transactions) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.passwords = passwords;
    this.vault = vault;
    this.ids = ids;
    this.days = days;
    this.log = log;
    this.transactions = transactions;
  }

  /** Nobody has an account here yet. */
  public boolean first() {
    return accounts.none();
  }

  public boolean open() {
    return accounts.none() || accounts.signUpIsOpen();
  }

  /** Who runs this Kith, by name. */
  public Optional<String> operator() {
    return accounts.operator().map(Account::name);
  }

  @Transactional
  public void open(AccountId operator, boolean open) {
    accounts.openSignUp(operator, open);
    log.note(operator, open ? SecurityEvent.SIGN_UP_OPENED : SecurityEvent.SIGN_UP_CLOSED);
  }

  /** {@code invitation} may be empty. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public SignedUp withPassword(NewAccount given, String password, String invitation) {
    return signUp(new AccountId(ids.next()), given, passwords.hash(password), invitation, _ -> {});
  }

  /** {@code furnish} gives the new account what else it needs, in the same transaction. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  SignedUp signUp(
      AccountId id,
      NewAccount given,
      @Nullable String passwordHash,
      String invitation,
      Consumer<AccountId> furnish) {
    vault.addKey(id);
    Ended ended = new NotMade(new SignedUp.Closed());
    try {
      ended = transactions.execute(_ -> add(id, given, passwordHash, invitation, furnish));
      return ended.told();
    } catch (IntegrityConstraintViolationException _) {
      // Somebody was quicker by a moment, with the same e-mail or as the first.
      return new SignedUp.Answered();
    } finally {
      if (ended instanceof NotMade) {
        vault.destroyKey(id);
      }
    }
  }

  private sealed interface Ended {
    SignedUp told();
  }

  private record Made(AccountId account, boolean first) implements Ended {
    @Override
    public SignedUp told() {
      return first ? new SignedUp.First(account) : new SignedUp.Answered();
    }
  }

  private record NotMade(SignedUp told) implements Ended {}

  private Ended add(
      AccountId id,
      NewAccount given,
      @Nullable String passwordHash,
      String invitation,
      Consumer<AccountId> furnish) {
    var first = accounts.none();
    if (!first && !accounts.signUpIsOpen() && !invitations.use(invitation)) {
      return new NotMade(new SignedUp.Closed());
    }
    if (accounts.findByEmail(given.email()).isPresent()) {
      return new NotMade(new SignedUp.Answered());
    }
    accounts.add(id, given, passwordHash, first, days.now().toEpochMilli());
    furnish.accept(id);
    log.note(id, SecurityEvent.SIGNED_UP);
    return new Made(id, first);
  }
}
