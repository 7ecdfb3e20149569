package kith.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LearnedRhythmTest {
  @Test
  void fourContactsTeachNothing() {
    assertThat(LearnedRhythm.of(days(0, 7, 14, 21).toList())).isEmpty();
    assertThat(LearnedRhythm.of(days(0, 7, 14, 21, 21).toList())).isEmpty();
  }

  @Test
  void fiveTeachTheMedianGap() {
    assertThat(LearnedRhythm.of(days(0, 7, 14, 60, 61).toList())).hasValue(7);
    assertThat(LearnedRhythm.of(days(100, 0, 10, 40, 20, 70).toList())).hasValue(20);
  }

  private static Stream<LocalDate> days(int... after) {
    return IntStream.of(after).mapToObj(LocalDate.of(2026, 1, 1)::plusDays);
  }
}
