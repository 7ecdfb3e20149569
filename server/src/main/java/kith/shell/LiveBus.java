package kith.shell;

import java.util.function.BiConsumer;
import kith.platform.AccountId;

/** Carries topics from the transaction in which something changed to the open pages, on this node or on others. */
interface LiveBus {
  /**
   * @param missed what is done when topics may have been told that nobody brought here
   */
  void deliverTo(BiConsumer<AccountId, String> receiver, Runnable missed);

  void send(AccountId account, String topic);
}
