package kith.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinesTest {
  private static final Lines LINES = new Lines();
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  static Stream<Line> lines() {
    return LINES.countries().stream().flatMap(country -> LINES.of(country).stream());
  }

  static Stream<Emergency> emergencies() {
    return LINES.countries().stream().flatMap(country -> LINES.emergency(country).stream());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyLineHasANumberToDialASourceAndTheDayOfItsCheck(Line line) {
    assertThat(COUNTRIES).contains(line.country());
    assertThat(line.name()).isNotBlank();
    assertThat(line.number()).matches("\\+?\\d[\\d -]{1,18}\\d");
    assertThat(line.href())
        .matches("tel:\\+?\\d{3,15}|sms:\\+?\\d{3,15}|https://wa\\.me/\\d{8,15}");
    assertThat(line.languages())
        .allSatisfy(tag -> assertThat(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH))
            .isNotEqualTo(tag));
    checkedAgainst(line.source(), line.checked());
  }

  @ParameterizedTest
  @MethodSource("emergencies")
  void everyEmergencyNumberIsShortAndHasASourceAndTheDayOfItsCheck(Emergency emergency) {
    assertThat(COUNTRIES).contains(emergency.country());
    assertThat(emergency.number()).matches("\\d{3}");
    checkedAgainst(emergency.source(), emergency.checked());
  }

  @Test
  void linesAboutAbuseAreAKindOfTheirOwnAndComeAfterThoseForAnything() {
    assertThat(lines().filter(line -> line.about() == Line.About.ABUSE)).hasSizeGreaterThan(10);
    assertThat(LINES.countries())
        .allSatisfy(
            country -> assertThat(LINES.of(country)).extracting(Line::about).isSorted());
  }

  @Test
  void aWhatsAppNumberIsWrittenWithItsCountrysCode() {
    assertThat(lines().filter(line -> line.kind() == Line.Kind.WHATSAPP))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.number()).startsWith("+"));
  }

  @Test
  void noNumberStandsThereTwice() {
    var seen = new HashSet<List<String>>();
    assertThat(lines())
        .allSatisfy(
            line -> assertThat(seen.add(List.of(line.country(), line.href()))).isTrue());
  }

  @Test
  void theCountryIsGuessedFromTheZoneElseNotAtAll() {
    assertThat(LINES.at(ZoneId.of("Europe/Berlin"))).hasValue("DE");
    assertThat(LINES.at(ZoneId.of("Asia/Calcutta"))).hasValue("IN");
    assertThat(LINES.at(ZoneId.of("UTC"))).isEmpty();
  }

  @Test
  void everyZoneThatAPersonCanChooseIsRead() {
    var known = Arrays.asList("Europe/Paris", "America/New_York", "Australia/Sydney");
    assertThat(known).allSatisfy(zone -> assertThat(LINES.at(ZoneId.of(zone))).isPresent());
  }

  private static void checkedAgainst(String source, LocalDate on) {
    assertThat(URI.create(source).getScheme()).startsWith("http");
    assertThat(URI.create(source).getHost()).contains(".");
    assertThat(on).isAfter(LocalDate.of(2026, 1, 1)).isBefore(LocalDate.of(2100, 1, 1));
  }
}
