package kith.shell;

import java.util.function.BiConsumer;
import kith.platform.AccountId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** For the embedded database, which has one node: delivers when the transaction has committed. */
final class LocalBus implements LiveBus {
  private volatile BiConsumer<AccountId, String> receiver = (_, _) -> {};

  @Override
  public void deliverTo(BiConsumer<AccountId, String> to, Runnable missed) {
    receiver = to;
  }

  @Override
  public void send(AccountId account, String topic) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      receiver.accept(account, topic);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        receiver.accept(account, topic);
      }
    });
  }
}
