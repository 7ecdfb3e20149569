package kith.notices;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import kith.accounts.Accounts;
import kith.platform.AccountId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The one letter that goes to an address before it is confirmed: it asks whether it is the right one. */
@Service
class ConfirmMails {
  static final TaskDescriptor<Delivery> TASK = TaskDescriptor.of("notices-confirm", Delivery.class);
  private final Accounts accounts;
  private final Addresses addresses;
  private final Wishes wishes;
  private final Letters letters;
  private final Mailer mailer;
  private final TransactionTemplate transaction;

  ConfirmMails(
      Accounts accounts,
      Addresses addresses,
      Wishes wishes,
      Letters letters,
      Mailer mailer,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.addresses = addresses;
    this.wishes = wishes;
    this.letters = letters;
    this.mailer = mailer;
    this.transaction = transaction;
  }

  /** @param link that it brings; it also names the letter, however often it is tried */
  record Delivery(UUID account, UUID link) {}

  void deliver(Delivery delivery) {
    var me = new AccountId(delivery.account());
    var account = accounts.find(me);
    var secret = addresses.secret(me, delivery.link());
    if (account.isPresent() && secret.isPresent() && mailer.configured()) {
      mailer.send(letters.confirm(account.get(), delivery.link(), secret.get()));
      transaction.executeWithoutResult(_ -> wishes.delivered(me));
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Setup {
    @Bean
    Task<Delivery> confirmMailsTask(ConfirmMails mails, Trying trying) {
      return Tasks.custom(TASK)
          .onFailure(Trying.patiently(trying, Delivery.class, Delivery::account, _ -> {}))
          .execute((instance, _) -> {
            mails.deliver(instance.getData());
            return (_, operations) -> operations.remove();
          });
    }
  }
}
