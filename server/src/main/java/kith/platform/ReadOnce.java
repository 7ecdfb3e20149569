package kith.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a read-only transaction has read already and need not read again: all of it is of one instant. */
final class ReadOnce implements TransactionSynchronization {
  private final Object owner;
  private final Map<Object, Object> values = new HashMap<>();

  private ReadOnce(Object owner) {
    this.owner = owner;
  }

  /** Outside of a read-only transaction it is read each time. */
  @SuppressWarnings("unchecked")
  static <T> T of(Object owner, Object key, Supplier<T> read) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      return read.get();
    }
    var values = current(owner).values;
    var before = (T) values.get(key);
    if (before == null) {
      before = read.get();
      values.put(key, before);
    }
    return before;
  }

  private static ReadOnce current(Object owner) {
    if (TransactionSynchronizationManager.getResource(owner) instanceof ReadOnce before) {
      return before;
    }
    var fresh = new ReadOnce(owner);
    fresh.resume();
    TransactionSynchronizationManager.registerSynchronization(fresh);
    return fresh;
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(owner, this);
  }

  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResource(owner);
  }

  @Override
  public void afterCompletion(int status) {
    suspend();
  }
}
