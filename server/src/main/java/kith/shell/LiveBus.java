package kith.shell;

import java.util.function.BiConsumer;
import kith.platform.AccountId;

/** Carries topics from the transaction in which something changed to the open pages, on this node or on others. */
interface LiveBus {
  void deliverTo(BiConsumer<AccountId, String> receiver);

  void send(AccountId account, String topic);
}
