package kith.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * Jobs wait until the first pages had their turn: what they need is a good part of all there is, and to make it takes a tenth of the
 * time until the first answer.
 */
final class JobsRun {
  private static final Logger LOG = LoggerFactory.getLogger(JobsRun.class);
  private static final Duration AFTER = Duration.ofSeconds(2);
  private final Supplier<Scheduler> jobs;
  private @Nullable Scheduler running;
  private boolean over;

  JobsRun(Supplier<Scheduler> jobs) {
    this.jobs = jobs;
  }

  @EventListener(WebServerInitializedEvent.class)
  void serves() {
    Thread.ofVirtual().name("jobs").start(this::begin);
  }

  @EventListener(ContextClosedEvent.class)
  synchronized void stop() {
    over = true;
    if (running != null) {
      running.stop();
    }
  }

  private void begin() {
    try {
      Thread.sleep(AFTER);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return;
    }
    start();
  }

  /** Whoever stops Kith in this moment waits for it. */
  private synchronized void start() {
    if (over) {
      return;
    }
    try {
      running = jobs.get();
      running.start();
    } catch (RuntimeException e) {
      LOG.error("no jobs are done until Kith is started anew", e);
    }
  }
}
