package kith.accounts;

import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.Refusal;
import kith.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who sign in here. */
@Service
@Transactional(readOnly = true)
public class Accounts {
  private final AccountRows accounts;
  private final Passwords passwords;
  private final Vault vault;
  private final Ids ids;
  private final Days days;

  Accounts(AccountRows accounts, Passwords passwords, Vault vault, Ids ids, Days days) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.vault = vault;
    this.ids = ids;
    this.days = days;
  }

  public Optional<Account> find(AccountId id) {
    return accounts.find(id);
  }

  /** Open until somebody has signed up; the first is the operator. */
  public boolean signUpIsOpen() {
    return accounts.none();
  }

  @Transactional
  public SignedUp signUp(NewAccount given) {
    if (!accounts.none()) {
      return new SignedUp.Closed();
    }
    if (accounts.findByEmail(given.email()).isPresent()) {
      return new SignedUp.Taken();
    }
    var id = new AccountId(ids.next());
    vault.addKey(id);
    accounts.add(
        id, given, passwords.hash(given.password()), accounts.none(), days.now().toEpochMilli());
    return new SignedUp.Welcome(id);
  }

  /** The account of this e-mail, if the password is right. */
  public Optional<AccountId> recognise(String email, String password) {
    var found = accounts.findByEmail(email);
    var hash = found.flatMap(accounts::passwordOf).orElse(null);
    return passwords.matches(password, hash) ? found : Optional.empty();
  }

  /** The account that the operator names at the machine itself, where nothing needs to be hidden. */
  AccountId atTheMachine(String email) {
    return accounts
        .findByEmail(email)
        .orElseThrow(() -> new Refusal("No account here has the e-mail " + email + "."));
  }
}
