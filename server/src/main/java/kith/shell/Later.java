package kith.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** For how long a card is put off. */
public enum Later {
  TODAY {
    @Override
    Instant from(Instant now, ZoneId zone) {
      return now.plus(HOURS);
    }
  },
  TOMORROW {
    @Override
    Instant from(Instant now, ZoneId zone) {
      return startOfDay(now, zone, 1);
    }
  },
  NEXT_WEEK {
    @Override
    Instant from(Instant now, ZoneId zone) {
      return startOfDay(now, zone, 7);
    }
  };

  private static final Duration HOURS = Duration.ofHours(3);

  /** When the card may come back. */
  abstract Instant from(Instant now, ZoneId zone);

  private static Instant startOfDay(Instant now, ZoneId zone, int days) {
    return now.atZone(zone).toLocalDate().plusDays(days).atStartOfDay(zone).toInstant();
  }
}
