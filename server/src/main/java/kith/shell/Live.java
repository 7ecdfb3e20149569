package kith.shell;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kith.platform.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells an account's open pages that something changed: the topic only, never words, and only once it is committed. */
@Component
public class Live {
  private final Map<AccountId, Set<Ear>> ears = new ConcurrentHashMap<>();
  private final LiveBus bus;

  Live(LiveBus bus) {
    this.bus = bus;
    bus.deliverTo(this::deliver);
  }

  /** In a transaction it is told after the commit, and not at all when it is rolled back. */
  public void tell(AccountId account, String topic) {
    bus.send(account, topic);
  }

  public Ear listen(AccountId account) {
    var ear = new Ear(account);
    ears.computeIfAbsent(account, _ -> ConcurrentHashMap.newKeySet()).add(ear);
    return ear;
  }

  private void deliver(AccountId account, String topic) {
    ears.getOrDefault(account, Set.of()).forEach(ear -> ear.hear(topic));
  }

  /** One open page; a topic that still waits is not repeated. */
  public final class Ear implements AutoCloseable {
    private static final int MOST_WAITING = 64;
    private final AccountId account;
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING);

    private Ear(AccountId account) {
      this.account = account;
    }

    /** The next topic; null when none came in that time. */
    public @Nullable String next(Duration within) throws InterruptedException {
      return waiting.poll(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void hear(String topic) {
      if (!waiting.contains(topic)) {
        waiting.offer(topic);
      }
    }

    @Override
    public void close() {
      ears.computeIfPresent(account, (_, mine) -> {
        mine.remove(this);
        return mine.isEmpty() ? null : mine;
      });
    }
  }
}
