package kith.moments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How often two people are in touch, seen from the days on which they were: the median gap (MEASURES, "Rhythm"). */
final class LearnedRhythm {
  static final int CONTACTS_NEEDED = 5;

  private LearnedRhythm() {}

  /** In days; empty before there were contacts on five different days. */
  static OptionalInt of(Collection<LocalDate> contacts) {
    var days = contacts.stream().distinct().sorted().toList();
    if (days.size() < CONTACTS_NEEDED) {
      return OptionalInt.empty();
    }
    var gaps = IntStream.range(1, days.size())
        .map(i -> (int) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
        .sorted()
        .toArray();
    var middle = gaps.length / 2;
    return OptionalInt.of(
        gaps.length % 2 == 1 ? gaps[middle] : (gaps[middle - 1] + gaps[middle] + 1) / 2);
  }
}
