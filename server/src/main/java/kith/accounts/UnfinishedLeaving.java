package kith.accounts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What was interrupted when somebody left is finished when Kith next serves; a command at the machine may need an empty place. Only then is
 * all that made which a deletion needs.
 */
@Component
class UnfinishedLeaving {
  private final AccountRows accounts;
  private final ObjectProvider<Leaving> leaving;

  UnfinishedLeaving(AccountRows accounts, ObjectProvider<Leaving> leaving) {
    this.accounts = accounts;
    this.leaving = leaving;
  }

  @EventListener(WebServerInitializedEvent.class)
  void finish() {
    if (!accounts.leaving().isEmpty()) {
      leaving.getObject().finishAll();
    }
  }
}
