package kith.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How often somebody may ask, by kind of asking. Held in memory, bounded: the longest unused are forgotten first. */
@Component
class RateLimits {
  private static final int MOST_HELD = 100_000;
  private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
      .maximumSize(MOST_HELD)
      .expireAfterAccess(Duration.ofHours(1))
      .build();
  private final TimeMeter time;

  RateLimits(Clock clock) {
    this.time = new ClockMeter(clock);
  }

  /** What is counted, for each client or name apart. */
  enum Kind {
    FILE(3_000, Duration.ofMinutes(1)),
    PAGE(300, Duration.ofMinutes(1)),
    FORM(60, Duration.ofMinutes(1)),
    WRONG_TOKEN(60, Duration.ofMinutes(1)),
    SIGN_IN(10, Duration.ofMinutes(15)),
    CONFIRM(10, Duration.ofMinutes(15)),
    SIGN_UP(10, Duration.ofHours(1)),
    RECOVERY(10, Duration.ofMinutes(15));

    private final int most;
    private final Duration per;

    Kind(int most, Duration per) {
      this.most = most;
      this.per = per;
    }
  }

  private record Key(Kind kind, String who) {}

  /** Counts one; answers how long to wait when it is one too many. */
  Optional<Duration> take(Kind kind, String who) {
    var probe = bucket(kind, who).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Takes back what {@link #take} counted: it was no attempt after all. */
  void giveBack(Kind kind, String who) {
    bucket(kind, who).addTokens(1);
  }

  private Bucket bucket(Kind kind, String who) {
    return buckets.get(
        new Key(kind, who),
        key -> Bucket.builder()
            .addLimit(limit -> limit.capacity(kind.most).refillGreedy(kind.most, kind.per))
            .withCustomTimePrecision(time)
            .build());
  }

  private record ClockMeter(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
