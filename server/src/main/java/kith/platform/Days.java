package kith.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** "Today" as the account's own clock on the wall says it, never the server's. */
@Component
public class Days {
  private final Clock clock;
  private final Zones zones;

  Days(Clock clock, Zones zones) {
    this.clock = clock;
    this.zones = zones;
  }

  public LocalDate today(AccountId account) {
    return dayOf(account, clock.instant());
  }

  public LocalDate dayOf(AccountId account, Instant instant) {
    return LocalDate.ofInstant(instant, zones.of(account));
  }

  public Instant now() {
    return clock.instant();
  }
}
