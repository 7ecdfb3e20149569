package kith.text.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day or span understood, not yet placed in the text.
 *
 * @param to the token after its words
 * @param start the first day, read forwards
 * @param end for a span the day after its last day, or its last when {@code closed}; for a day the day itself
 * @param lastStart the same read backwards
 * @param every how often it comes round, when the text left it open
 */
record Days(
    int to,
    Shape shape,
    LocalDate start,
    LocalDate end,
    LocalDate lastStart,
    LocalDate lastEnd,
    Every every) {
  enum Shape {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    YEAR,
    SEASON,
    OPEN_SPAN,
    CLOSED_SPAN,
    FROM,
    UNTIL,
    UNREAL
  }

  enum Every {
    NEVER,
    WEEK,
    MONTH,
    YEAR
  }

  static Days day(int to, LocalDate on) {
    return new Days(to, Shape.DAY, on, on, on, on, Every.NEVER);
  }

  static Days day(int to, LocalDate on, LocalDate last, Every every) {
    return new Days(to, Shape.DAY, on, on, last, last, every);
  }

  /** A day no calendar has. */
  static Days unreal(int to) {
    return new Days(
        to, Shape.UNREAL, LocalDate.MIN, LocalDate.MIN, LocalDate.MIN, LocalDate.MIN, Every.NEVER);
  }

  static Days span(int to, Shape shape, LocalDate start, LocalDate end) {
    return new Days(to, shape, start, end, start, end, Every.NEVER);
  }

  Days endingAt(int token) {
    return new Days(token, shape, start, end, lastStart, lastEnd, every);
  }

  Days as(Shape other) {
    return new Days(to, other, start, end, lastStart, lastEnd, every);
  }

  boolean isDay() {
    return shape == Shape.DAY || shape == Shape.UNREAL;
  }

  /** The start that goes with the given end: the one read forwards, or as many rounds away as it takes. */
  LocalDate startBy(LocalDate end) {
    boolean fits = !start.isAfter(end);
    return switch (every) {
      case NEVER -> start;
      case WEEK -> fits ? start : back(ChronoUnit.WEEKS, end);
      case MONTH -> fits ? start : back(ChronoUnit.MONTHS, end);
      case YEAR -> back(ChronoUnit.YEARS, end);
    };
  }

  private LocalDate back(ChronoUnit round, LocalDate end) {
    long rounds = round.between(start, end);
    var near = start.plus(rounds, round);
    return near.isAfter(end) ? start.plus(rounds - 1, round) : near;
  }
}
