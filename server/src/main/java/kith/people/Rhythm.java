package kith.people;

import java.util.OptionalInt;

/** How often I want to be in touch. */
public enum Rhythm {
  WEEKLY(7),
  FORTNIGHTLY(14),
  MONTHLY(30),
  QUARTERLY(91),
  HALF_YEARLY(182),
  YEARLY(365),
  NEVER(0),
  LEARN(0);

  private final int days;

  Rhythm(int days) {
    this.days = days;
  }

  /** Empty for "never", and for "learn it", which the moments know. */
  public OptionalInt days() {
    return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
  }
}
