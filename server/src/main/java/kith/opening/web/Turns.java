package kith.opening.web;

import java.time.LocalDate;
import kith.platform.PersonId;

/** Which questions are offered: for one person the same all day, and others with each turn. */
final class Turns {
  static final int MOST = 1_000_000;

  private Turns() {}

  static int seed(LocalDate today, PersonId person, int turn) {
    return today.hashCode() * 31 + person.value().hashCode() + turn;
  }
}
