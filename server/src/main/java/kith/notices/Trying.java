package kith.notices;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import kith.platform.AccountId;
import kith.platform.Days;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an e-mail that did not leave: later and ever later for about a day, then it is given up, visibly. */
@Component
class Trying {
  private static final Logger LOG = LoggerFactory.getLogger(Trying.class);
  private static final int TRIES = 7;
  private final Wishes wishes;
  private final Days days;

  Trying(Wishes wishes, Days days) {
    this.wishes = wishes;
    this.days = days;
  }

  /** Notes it for the account and for the operator. */
  @Transactional
  void failed(AccountId account, ExecutionComplete complete) {
    var why = complete
        .getCause()
        .filter(NotSent.class::isInstance)
        .map(Throwable::getMessage)
        .orElse("unreachable");
    LOG.warn("an e-mail to account {} did not leave: {}", account, why);
    wishes.failed(account, why, days.now());
  }

  /**
   * Tries again later and ever later, and at last gives up; each time it is noted.
   *
   * @param trying the bean, whose notes are transactions of their own
   */
  static <T> FailureHandler<T> patiently(
      Trying trying, Class<T> kind, Function<T, UUID> account, Consumer<T> giveUp) {
    return (complete, operations) -> {
      var delivery = kind.cast(complete.getExecution().taskInstance.getData());
      trying.failed(new AccountId(account.apply(delivery)), complete);
      if (again(complete.getExecution())) {
        operations.reschedule(complete, next(complete));
      } else {
        giveUp.accept(delivery);
        operations.remove();
      }
    };
  }

  private static boolean again(Execution execution) {
    return execution.consecutiveFailures + 1 < TRIES;
  }

  /** After 1, 4, 16, 64, 256 and 1024 minutes. */
  static Instant next(ExecutionComplete complete) {
    return complete
        .getTimeDone()
        .plus(Duration.ofMinutes(1L << 2 * complete.getExecution().consecutiveFailures));
  }
}
