package kith.notices;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.time.Duration;
import java.time.Instant;
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

  static boolean again(Execution execution) {
    return execution.consecutiveFailures + 1 < TRIES;
  }

  /** After 1, 4, 16, 64, 256 and 1024 minutes. */
  static Instant next(ExecutionComplete complete) {
    return complete
        .getTimeDone()
        .plus(Duration.ofMinutes(1L << 2 * complete.getExecution().consecutiveFailures));
  }
}
