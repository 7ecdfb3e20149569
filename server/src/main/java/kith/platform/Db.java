package kith.platform;

import static kith.platform.db.Tables.PLATFORM_MODULE_REVISION;
import static kith.platform.db.Tables.PLATFORM_REVISION;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.impl.DSL;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The way to the tables. Whoever writes says whose rows change, and with that the account's revision goes up, once a
 * transaction, and so does its revision of each module whose tables were written: what was cached for an older revision is no
 * longer used.
 */
public final class Db {
  private final DSLContext reading;
  private final DSLContext writing;

  Db(Configuration configuration) {
    reading = DSL.using(configuration.derive(new RefusesWrites()));
    writing = DSL.using(configuration.derive(new TellsModules()));
  }

  public DSLContext read() {
    return reading;
  }

  /** For rows of this account; needs a transaction. */
  public DSLContext write(AccountId account) {
    if (raising().add(account)) {
      writing
          .insertInto(PLATFORM_REVISION)
          .set(PLATFORM_REVISION.ACCOUNT, account.value())
          .set(PLATFORM_REVISION.REVISION, 1L)
          .onConflict(PLATFORM_REVISION.ACCOUNT)
          .doUpdate()
          .set(PLATFORM_REVISION.REVISION, PLATFORM_REVISION.REVISION.plus(1))
          .execute();
    }
    return writing;
  }

  /** For rows of several accounts in one transaction: whoever changes the same ones waits here, and no two wait for each other. */
  public void changing(Collection<AccountId> accounts) {
    accounts.stream()
        .distinct()
        .sorted(Comparator.comparing(AccountId::value))
        .forEach(this::write);
  }

  /** For rows that are no account's words and on which nothing cached depends (sessions, attempts, the audit log). */
  public DSLContext writeUnowned() {
    return writing;
  }

  /**
   * What {@code read} answers; in a read-only transaction it is asked once for each key.
   *
   * @param key by which nobody else keeps anything, such as a record of the asker's own
   */
  public <T> T once(Object key, Supplier<T> read) {
    return ReadOnce.of(this, key, read);
  }

  /** Raised by every transaction that writes rows of this account; 0 before the first. */
  public long revision(AccountId account) {
    return once(new OfAccount(account, List.of()), () -> readRevision(account));
  }

  /** The same, raised only by what writes tables of these modules. */
  public long revision(AccountId account, List<String> modules) {
    return once(new OfAccount(account, modules), () -> readRevision(account, modules));
  }

  /** Whether this transaction raised the account's revision already. */
  public boolean isChanging(AccountId account) {
    return TransactionSynchronizationManager.getResource(this) instanceof Raising raising
        && raising.has(account);
  }

  /** Whether this transaction wrote tables of these modules for the account already. */
  public boolean isChanging(AccountId account, List<String> modules) {
    return TransactionSynchronizationManager.getResource(this) instanceof Raising raising
        && raising.has(account, modules);
  }

  private long readRevision(AccountId account) {
    var revision = reading
        .select(PLATFORM_REVISION.REVISION)
        .from(PLATFORM_REVISION)
        .where(PLATFORM_REVISION.ACCOUNT.eq(account.value()))
        .fetchOne(PLATFORM_REVISION.REVISION);
    return revision == null ? 0 : revision;
  }

  private long readRevision(AccountId account, List<String> modules) {
    var sum = DSL.sum(PLATFORM_MODULE_REVISION.REVISION);
    var revision = reading
        .select(sum)
        .from(PLATFORM_MODULE_REVISION)
        .where(PLATFORM_MODULE_REVISION.ACCOUNT.eq(account.value()))
        .and(PLATFORM_MODULE_REVISION.MODULE.in(modules))
        .fetchOne(sum);
    return revision == null ? 0 : revision.longValue();
  }

  private Raising raising() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalStateException("rows are written in a transaction that is not read-only");
    }
    if (TransactionSynchronizationManager.getResource(this) instanceof Raising before) {
      return before;
    }
    var raising = new Raising();
    TransactionSynchronizationManager.bindResource(this, raising);
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void beforeCommit(boolean readOnly) {
        raising.forEach(Db.this::raise);
      }

      @Override
      public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResource(Db.this);
      }
    });
    return raising;
  }

  private void raise(AccountId account, String module) {
    writing
        .insertInto(PLATFORM_MODULE_REVISION)
        .set(PLATFORM_MODULE_REVISION.ACCOUNT, account.value())
        .set(PLATFORM_MODULE_REVISION.MODULE, module)
        .set(PLATFORM_MODULE_REVISION.REVISION, 1L)
        .onConflict(PLATFORM_MODULE_REVISION.ACCOUNT, PLATFORM_MODULE_REVISION.MODULE)
        .doUpdate()
        .set(PLATFORM_MODULE_REVISION.REVISION, PLATFORM_MODULE_REVISION.REVISION.plus(1))
        .execute();
  }

  /** Hears of every write; by whom the transaction is raised, the writer has said before. */
  private final class TellsModules implements ExecuteListener {
    private static final long serialVersionUID = 1;

    @Override
    public void executeStart(ExecuteContext context) {
      if (context.type() != ExecuteType.READ
          && TransactionSynchronizationManager.getResource(Db.this) instanceof Raising raising) {
        Arrays.stream(context.batchSQL()).forEach(raising::wrote);
      }
    }
  }

  private record OfAccount(AccountId account, List<String> modules) {}

  private static final class RefusesWrites implements ExecuteListener {
    private static final long serialVersionUID = 1;

    @Override
    public void start(ExecuteContext context) {
      if (context.type() != ExecuteType.READ) {
        throw new IllegalStateException("say whose rows change: Db.write(account)");
      }
    }
  }
}
