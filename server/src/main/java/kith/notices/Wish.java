package kith.notices;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which e-mails an account wishes.
 *
 * @param arrivals one when something of another's waits
 * @param todayAt hour of its own day at which Today comes, on days that have something; null: never
 * @param names whether names may stand in them
 * @param quietFrom first quiet hour; null: none is
 * @param quietUntil the hour that is no longer quiet
 */
public record Wish(
    boolean arrivals,
    @Nullable Integer todayAt,
    boolean names,
    @Nullable Integer quietFrom,
    @Nullable Integer quietUntil) {
  public static final Wish NONE = new Wish(false, null, false, null, null);

  public boolean anything() {
    return arrivals || todayAt != null;
  }

  /** This time, or when the quiet hours around it are over. */
  Instant outsideQuiet(Instant time, ZoneId zone) {
    var local = time.atZone(zone);
    if (quietUntil == null || !quiet(local.getHour())) {
      return time;
    }
    var end = local.with(LocalTime.of(quietUntil, 0));
    return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
  }

  /** The next time that it is the hour of Today. */
  Instant nextToday(Instant now, ZoneId zone) {
    var local = now.atZone(zone);
    ZonedDateTime at = local.with(LocalTime.of(todayAt == null ? 0 : todayAt, 0));
    return (at.isAfter(local) ? at : at.plusDays(1)).toInstant();
  }

  private boolean quiet(int hour) {
    if (quietFrom == null || quietUntil == null) {
      return false;
    }
    return quietFrom <= quietUntil
        ? hour >= quietFrom && hour < quietUntil
        : hour >= quietFrom || hour < quietUntil;
  }
}
