package kith.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kith.platform.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Tells an account's open pages that something changed: the topic only, never words, and only once it is committed. All of them
 * are let go before anything else stops, for the server waits for those it still serves.
 */
@Component
public class Live {
  /** A topic that stands for all of them: who was away too long looks everything up anew. */
  public static final String EVERYTHING = "*";

  private static final Duration REMEMBERED = Duration.ofHours(1);
  private static final int ACCOUNTS = 10_000;
  private final Map<AccountId, Set<Ear>> ears = new ConcurrentHashMap<>();
  private final Cache<AccountId, Map<String, Instant>> lately =
      Caffeine.newBuilder().maximumSize(ACCOUNTS).expireAfterWrite(REMEMBERED).build();
  private final LiveBus bus;
  private final Clock clock;
  private volatile Instant complete;
  private volatile boolean stopped;

  /** A command that needs no open pages makes none: so this asks to be told of the end, and is no lifecycle bean, which is always made. */
  Live(LiveBus bus, Clock clock, ConfigurableApplicationContext context) {
    this.bus = bus;
    this.clock = clock;
    this.complete = clock.instant();
    bus.deliverTo(this::deliver, this::missed);
    context.addApplicationListener(new AtTheEnd());
  }

  /** In a transaction it is told after the commit, and not at all when it is rolled back. */
  public void tell(AccountId account, String topic) {
    bus.send(account, topic);
  }

  /** The same for those who have this one thing open by a link, and no account. */
  public void tellGuests(UUID thing, String topic) {
    tell(new AccountId(thing), topic);
  }

  public Ear listenAsGuest(UUID thing, Instant since) {
    return listen(new AccountId(thing), since);
  }

  /** What was told after {@code since} and before the ear was there is heard first. */
  public Ear listen(AccountId account, Instant since) {
    var ear = new Ear(account);
    ears.computeIfAbsent(account, _ -> ConcurrentHashMap.newKeySet()).add(ear);
    if (stopped) {
      ear.end();
    }
    if (since.isBefore(complete) || since.isBefore(clock.instant().minus(REMEMBERED))) {
      ear.hear(EVERYTHING);
    } else {
      lately.asMap().getOrDefault(account, Map.of()).forEach((topic, at) -> {
        if (!at.isBefore(since)) {
          ear.hear(topic);
        }
      });
    }
    return ear;
  }

  /** Takes open pages again. */
  void start() {
    stopped = false;
  }

  /** Lets all open pages go. */
  void stop() {
    stopped = true;
    ears.values().forEach(mine -> mine.forEach(Ear::end));
  }

  /** What was told before this moment is not known here. */
  private void missed() {
    complete = clock.instant();
    ears.values().forEach(mine -> mine.forEach(ear -> ear.hear(EVERYTHING)));
  }

  private void deliver(AccountId account, String topic) {
    lately.asMap().merge(account, Map.of(topic, clock.instant()), (before, now) -> {
      var both = new HashMap<>(before);
      both.putAll(now);
      return both;
    });
    ears.getOrDefault(account, Set.of()).forEach(ear -> ear.hear(topic));
  }

  /** Before anything else that is told of the end. */
  private final class AtTheEnd implements ApplicationListener<ContextClosedEvent>, Ordered {
    @Override
    public int getOrder() {
      return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
      stop();
    }
  }

  /** One open page; a topic that still waits is not repeated. */
  public final class Ear implements AutoCloseable {
    private static final int MOST_WAITING = 64;
    private final AccountId account;
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean over;

    private Ear(AccountId account) {
      this.account = account;
    }

    /** The next topic; null when none came in that time. */
    public @Nullable String next(Duration within) throws InterruptedException {
      return waiting.poll(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether nothing will be told any more, because this Kith stops. */
    public boolean isOver() {
      return over;
    }

    private void end() {
      over = true;
      hear(EVERYTHING);
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
