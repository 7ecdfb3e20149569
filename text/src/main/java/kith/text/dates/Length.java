package kith.text.dates;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Set;
import kith.text.dates.Lexicon.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A length of time read: "3 days", "1 month and 21 days", "two and a half hours".
 *
 * @param to the token after it
 * @param decades whole decades, when it is counted in them alone
 */
record Length(int to, Period period, Duration clock, int workdays, int decades, int weekday) {
  private static final Set<String> JOINTS = Set.of("and", ",");
  private static final int MOST = 9999;

  static @Nullable Length at(Page page, int i) {
    var period = Period.ZERO;
    var clock = Duration.ZERO;
    int workdays = 0;
    int decades = 0;
    int at = i;
    int parts = 0;
    while (parts < 6) {
      int from = parts == 0 ? at : page.skip(page.skip(at, ","), "and");
      var count = parts == 0 || !page.is(from, "a") ? Numbers.count(page, from) : null;
      if (count == null || count.value() > MOST || CalendarDays.partOfNumber(page, from)) {
        break;
      }
      int unit = count.to();
      boolean half = page.is(unit, "and") && page.is(unit + 1, "half");
      boolean aHalf = page.run(unit, "and", "a", "half");
      unit += half ? 2 : aHalf ? 3 : 0;
      if (page.is(unit, "-")) {
        unit++;
      }
      if ((page.is(unit, "business") || page.is(unit, "working") || page.is(unit, "work"))
          && Relatives.unit(page, unit + 1, 1)) {
        workdays += count.value();
        at = unit + 2;
        parts++;
        break;
      }
      if (page.tagged(unit, Tag.WEEKDAY) && parts == 0 && count.value() > 0) {
        return new Length(unit + 1, Period.ZERO, Duration.ZERO, count.value(), 0, page.value(unit));
      }
      if (!page.tagged(unit, Tag.UNIT)) {
        break;
      }
      int n = count.value();
      boolean halved = half || aHalf;
      switch (page.value(unit)) {
        case 1 -> period = period.plusDays(n);
        case 2 -> period = period.plusDays(7L * n + (halved ? 3 : 0));
        case 3 -> period = period.plusDays(14L * n);
        case 4 -> period = period.plusMonths(n).plusDays(halved ? 15 : 0);
        case 5 -> period = period.plusMonths(3L * n);
        case 6 -> period = period.plusYears(n).plusMonths(halved ? 6 : 0);
        case 7 -> {
          period = period.plusYears(10L * n);
          decades += n;
        }
        case 8 -> period = period.plusYears(100L * n);
        case 9 -> {
          return null;
        }
        case 10 -> clock = clock.plusMinutes(60L * n + (halved ? 30 : 0));
        case 11 -> clock = clock.plusSeconds(60L * n + (halved ? 30 : 0));
        default -> clock = clock.plusSeconds(n);
      }
      at = unit + 1;
      parts++;
    }
    return parts == 0 ? null : new Length(at, period, clock, workdays, decades, 0);
  }

  /** Whether it counts in hours or less. */
  boolean fine() {
    return !clock.isZero();
  }

  LocalDate from(LocalDate day, int sign) {
    if (weekday > 0) {
      int gap = Math.floorMod(sign * (weekday - day.getDayOfWeek().getValue()), 7);
      return day.plusDays(sign * ((gap == 0 ? 7L : gap) + 7L * (workdays - 1)));
    }
    var on = sign > 0 ? day.plus(period) : day.minus(period);
    for (int left = workdays; left > 0; ) {
      on = on.plusDays(sign);
      left -= on.getDayOfWeek().getValue() < 6 ? 1 : 0;
    }
    return on;
  }

  LocalDateTime from(LocalDateTime moment, int sign) {
    return sign > 0 ? moment.plus(period).plus(clock) : moment.minus(period).minus(clock);
  }

  /** As ISO 8601 writes it: P1Y2M10D, PT5H. */
  String iso() {
    int weeks = period.getDays() % 7 == 0 && period.toTotalMonths() == 0 ? period.getDays() / 7 : 0;
    String days =
        weeks > 0 && clock.isZero() ? "P" + weeks + "W" : period.isZero() ? "P" : period.toString();
    return clock.isZero() ? days : days + clock.toString().substring(1);
  }
}
