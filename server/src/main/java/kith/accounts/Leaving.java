package kith.accounts;

import java.util.List;
import kith.platform.AccountId;
import kith.platform.Belongings;
import kith.platform.Days;
import kith.platform.OpenedWords;
import kith.vault.Restored;
import kith.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes an account for good: marks it, destroys its key, deletes its rows. Whatever is interrupted after the mark is finished at the
 * next start, so that there is never a key without rows or a person who comes back to half an account.
 */
@Service
public class Leaving implements Restored {
  private final AccountRows accounts;
  private final Belongings belongings;
  private final List<OpenedWords> opened;
  private final Vault vault;
  private final Days days;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;

  Leaving(
      AccountRows accounts,
      Belongings belongings,
      List<OpenedWords> opened,
      Vault vault,
      Days days,
      ApplicationEventPublisher events,
      TransactionTemplate transactions) {
    this.accounts = accounts;
    this.belongings = belongings;
    this.opened = opened;
    this.vault = vault;
    this.days = days;
    this.events = events;
    this.transactions = transactions;
  }

  public void leave(AccountId me) {
    mark(me);
    finish(me);
  }

  /** From here on nobody signs in with it, and it will be deleted. */
  void mark(AccountId me) {
    transactions.executeWithoutResult(_ -> {
      accounts.leave(me, days.now().toEpochMilli());
      events.publishEvent(new AccountLeaving(me));
    });
  }

  /** Of all that were marked and interrupted. */
  void finishAll() {
    accounts.leaving().forEach(this::finish);
  }

  /** Who left after the backup was made took the key along: nobody can open those rows, so they go when Kith next serves. */
  @Override
  public void restored() {
    accounts.all().stream().filter(account -> !vault.hasKey(account)).forEach(this::mark);
  }

  private void finish(AccountId me) {
    vault.destroyKey(me);
    transactions.executeWithoutResult(_ -> {
      belongings.delete(me);
      events.publishEvent(new AccountDeleted(me));
    });
    opened.forEach(held -> held.drop(me));
  }
}
