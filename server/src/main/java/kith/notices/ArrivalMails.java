package kith.notices;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kith.accounts.Account;
import kith.accounts.Accounts;
import kith.accounts.Sessions;
import kith.platform.AccountId;
import kith.platform.Days;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** One e-mail for all that arrived since the last and was not seen on a visit. */
@Service
class ArrivalMails {
  static final TaskDescriptor<Delivery> TASK =
      TaskDescriptor.of("notices-arrivals", Delivery.class);
  private final Accounts accounts;
  private final Sessions sessions;
  private final Wishes wishes;
  private final Addresses addresses;
  private final Waiting waiting;
  private final Letters letters;
  private final Mailer mailer;
  private final Days days;
  private final TransactionTemplate transaction;

  ArrivalMails(
      Accounts accounts,
      Sessions sessions,
      Wishes wishes,
      Addresses addresses,
      Waiting waiting,
      Letters letters,
      Mailer mailer,
      Days days,
      TransactionTemplate transaction) {
    this.days = days;
    this.accounts = accounts;
    this.sessions = sessions;
    this.wishes = wishes;
    this.addresses = addresses;
    this.waiting = waiting;
    this.letters = letters;
    this.mailer = mailer;
    this.transaction = transaction;
  }

  /** @param mail what names the e-mail, however often it is tried */
  record Delivery(UUID account, UUID mail) {}

  /** Answers when to try again, where it is a quiet hour. */
  Optional<Instant> deliver(Delivery delivery) {
    var me = new AccountId(delivery.account());
    var account = accounts.find(me).orElse(null);
    if (account == null || !mailer.configured() || !wishes.of(me).arrivals()) {
      return Optional.empty();
    }
    if (!addresses.isConfirmed(me)) {
      transaction.executeWithoutResult(_ -> waiting.forget(me));
      return Optional.empty();
    }
    var now = days.now();
    var at = wishes.of(me).outsideQuiet(now, account.zone());
    if (at.isAfter(now)) {
      return Optional.of(at);
    }
    var seen = sessions.lastSeen(me).orElse(Instant.EPOCH);
    var arrived = waiting.take(me, delivery.mail(), seen);
    if (!arrived.isEmpty()) {
      mailer.send(letters.arrival(account, delivery.mail(), names(me, arrived)));
      transaction.executeWithoutResult(_ -> {
        waiting.done(me, delivery.mail());
        wishes.delivered(me);
      });
    }
    return Optional.empty();
  }

  void giveUp(Delivery delivery) {
    transaction.executeWithoutResult(
        _ -> waiting.done(new AccountId(delivery.account()), delivery.mail()));
  }

  private List<String> names(AccountId me, List<Waiting.Arrived> arrived) {
    if (!wishes.of(me).names()) {
      return List.of();
    }
    return arrived.stream()
        .map(Waiting.Arrived::from)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(it -> accounts.find(it).map(Account::name).stream())
        .toList();
  }

  @Configuration(proxyBeanMethods = false)
  static class Setup {
    @Bean
    Task<Delivery> arrivalMailsTask(ArrivalMails mails, Trying trying) {
      return Tasks.custom(TASK)
          .onFailure(Trying.patiently(trying, Delivery.class, Delivery::account, mails::giveUp))
          .execute((instance, _) -> {
            var later = mails.deliver(instance.getData());
            return (complete, operations) -> later.ifPresentOrElse(
                at -> operations.reschedule(complete, at), operations::remove);
          });
    }
  }
}
