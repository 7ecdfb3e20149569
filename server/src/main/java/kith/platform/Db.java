package kith.platform;

import static kith.platform.db.Tables.PLATFORM_REVISION;

import java.util.HashSet;
import java.util.Set;
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
 * transaction: what was cached for an older revision is no longer used.
 */
public final class Db {
  private final DSLContext reading;
  private final DSLContext writing;

  Db(Configuration configuration) {
    reading = DSL.using(configuration.derive(new RefusesWrites()));
    writing = DSL.using(configuration);
  }

  public DSLContext read() {
    return reading;
  }

  /** For rows of this account; needs a transaction. */
  public DSLContext write(AccountId account) {
    if (raised().add(account)) {
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

  /** For rows that are no account's words and on which nothing cached depends (sessions, attempts, the audit log). */
  public DSLContext writeUnowned() {
    return writing;
  }

  /** Raised by every transaction that writes rows of this account; 0 before the first. */
  public long revision(AccountId account) {
    var revision = reading
        .select(PLATFORM_REVISION.REVISION)
        .from(PLATFORM_REVISION)
        .where(PLATFORM_REVISION.ACCOUNT.eq(account.value()))
        .fetchOne(PLATFORM_REVISION.REVISION);
    return revision == null ? 0 : revision;
  }

  /** Whether this transaction raised the account's revision already. */
  public boolean isChanging(AccountId account) {
    return TransactionSynchronizationManager.getResource(this) instanceof Set<?> raised
        && raised.contains(account);
  }

  @SuppressWarnings("unchecked")
  private Set<AccountId> raised() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalStateException("rows are written in a transaction that is not read-only");
    }
    var raised = (Set<AccountId>) TransactionSynchronizationManager.getResource(this);
    if (raised == null) {
      raised = new HashSet<>();
      TransactionSynchronizationManager.bindResource(this, raised);
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCompletion(int status) {
          TransactionSynchronizationManager.unbindResource(Db.this);
        }
      });
    }
    return raised;
  }

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
