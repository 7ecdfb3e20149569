package kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SomeDayTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "1984", "1984-03", "1984-03-14", "--03", "--03-14", "2000-02-29"})
  void itReadsWhatItWrites(String written) {
    assertThat(SomeDay.parse(written)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1984-13", "1983-02-29", "--02-30", "-03", "-", "14", "1984-3-1", "x"})
  void thereIsNoSuchDay(String written) {
    assertThatThrownBy(() -> SomeDay.parse(written)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void itComesRoundThisYearOrNext() {
    var day = SomeDay.parse("--03-14");
    assertThat(day.next(LocalDate.of(2026, 3, 14))).contains(LocalDate.of(2026, 3, 14));
    assertThat(day.next(LocalDate.of(2026, 3, 15))).contains(LocalDate.of(2027, 3, 14));
  }

  @Test
  void theLeapDayIsKeptOnThe28thInOtherYears() {
    var day = SomeDay.parse("2000-02-29");
    assertThat(day.next(LocalDate.of(2027, 1, 1))).contains(LocalDate.of(2027, 2, 28));
    assertThat(day.next(LocalDate.of(2028, 1, 1))).contains(LocalDate.of(2028, 2, 29));
    assertThat(day.next(LocalDate.of(2027, 3, 1))).contains(LocalDate.of(2028, 2, 29));
  }

  @Test
  void anUnknownDayNeverComesRoundAndAnUnknownYearHasNoAge() {
    assertThat(SomeDay.parse("1984-03").next(LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(SomeDay.parse("--03-14").yearsOn(LocalDate.of(2026, 3, 14))).isEmpty();
    assertThat(SomeDay.parse("1986-03-14").yearsOn(LocalDate.of(2026, 3, 14))).hasValue(40);
  }
}
