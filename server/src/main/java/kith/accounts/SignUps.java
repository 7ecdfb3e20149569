package kith.accounts;

import java.util.List;
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
  private final List<Admission> admissions;
  private final Passwords passwords;
  private final Vault vault;
  private final Ids ids;
  private final Days days;
  private final SecurityLog log;
  private final TransactionTemplate transactions;

  SignUps(
      AccountRows accounts,
      Invitations invitations,
      List<Admission> admissions,
      Passwords passwords,
      Vault vault,
      Ids ids,
      Days days,
      SecurityLog log,
      TransactionTemplate transactions) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.admissions = admissions;
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

  /** Who welcomes by this link of a feature's; empty for an invitation that is only to this Kith. */
  public Optional<Admission.Welcome> welcome(String link) {
    return admissions.stream().flatMap(it -> it.welcome(link).stream()).findFirst();
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
    } catch (Overtaken _) {
      return new SignedUp.Closed();
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

  private record Made(AccountId account, boolean expected) implements Ended {
    @Override
    public SignedUp told() {
      return expected ? new SignedUp.In(account) : new SignedUp.Answered();
    }
  }

  private record NotMade(SignedUp told) implements Ended {}

  /** Somebody used the same link a moment before. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private Ended add(
      AccountId id,
      NewAccount given,
      @Nullable String passwordHash,
      String invitation,
      Consumer<AccountId> furnish) {
    var first = accounts.none();
    var admission =
        admissions.stream().filter(it -> it.welcome(invitation).isPresent()).findFirst();
    var expected = first || admission.isPresent() || invitations.use(invitation);
    if (!expected && !accounts.signUpIsOpen()) {
      return new NotMade(new SignedUp.Closed());
    }
    var known = accounts.findByEmail(given.email());
    if (known.isPresent()) {
      admission.ifPresent(it -> it.reserve(invitation, known.get()));
      return new NotMade(new SignedUp.Answered());
    }
    accounts.add(id, given, passwordHash, first, days.now().toEpochMilli());
    furnish.accept(id);
    if (admission.isPresent() && !admission.get().admit(invitation, id)) {
      throw new Overtaken();
    }
    log.note(id, SecurityEvent.SIGNED_UP);
    return new Made(id, expected);
  }
}
