package kith.text.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishCrisisTest {
  private final EnglishCrisis reader = new EnglishCrisis();

  private record Case(boolean selfHarm, boolean abuse, String text) {}

  private static List<Case> cases() throws IOException {
    try (var in = Objects.requireNonNull(EnglishCrisisTest.class.getResourceAsStream("cases.tsv"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(EnglishCrisisTest::caseOf).toList();
    }
  }

  private static Case caseOf(String line) {
    int tab = line.indexOf('\t');
    String label = line.substring(0, tab);
    boolean both = label.equals("both");
    return new Case(
        both || label.equals("self"), both || label.equals("abuse"), line.substring(tab + 1));
  }

  @Test
  void everyCryForHelpIsHeard() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(150);
    assertThat(cases()).filteredOn(one -> one.selfHarm() || one.abuse()).allSatisfy(one -> {
      var reading = reader.read(one.text());
      assertThat(reading.selfHarm() || !one.selfHarm()).as("self-harm: " + one).isTrue();
      assertThat(reading.abuse() || !one.abuse()).as("abuse: " + one).isTrue();
    });
  }

  @Test
  void theRulesLeaveNearMissesAlone() throws IOException {
    var rules = new EnglishCrisis(null);
    assertThat(cases()).filteredOn(one -> !one.selfHarm() && !one.abuse()).allSatisfy(one -> {
      var reading = rules.read(one.text());
      assertThat(reading.selfHarm() || reading.abuse()).as(one.text()).isFalse();
    });
  }

  /** What is learned hears more, and is wrong more often: help shown once too often does less harm than help not shown. */
  @Test
  void nearMissesAreMostlyLeftAlone() throws IOException {
    var misses = cases().stream().filter(one -> !one.selfHarm() && !one.abuse()).toList();
    var heard = misses.stream()
        .filter(one -> {
          var reading = reader.read(one.text());
          return reading.selfHarm() || reading.abuse();
        })
        .toList();

    assertThat(heard).hasSizeLessThan(misses.size() / 5);
  }

  @Test
  void aCryInWordsThatNoRuleListsIsHeard() {
    String text = "I keep thinking they would be better off if I were not around.";

    assertThat(reader.read(text).selfHarm()).isTrue();
  }

  @Test
  void theWordsThatSayItAreShown() {
    String text = "We had lunch. He said he wants to die.";

    assertThat(reader.read(text).selfHarmWords())
        .singleElement()
        .satisfies(words -> assertThat(words.in(text)).isEqualTo("wants to die"));
  }

  @Test
  void whoIsHurtBySomebodyIsNotHeardAsHurtingThemselves() {
    var reading = reader.read("My husband hit me again, I am afraid of him");

    assertThat(reading.abuse()).isTrue();
    assertThat(reading.selfHarm()).isFalse();
  }

  @Test
  void wantingToDieIsHeardWhateverMadeItSo() {
    assertThat(reader.read("I feel like I want to die when I think of it.").selfHarm())
        .isTrue();
    assertThat(reader.read("I want to die of shame, I called her Mum.").selfHarm())
        .isFalse();
  }

  @Test
  void mistypedWordsAndFillersDoNotHideACry() {
    assertThat(reader.read("i hve been thinkng about suicde").selfHarm()).isTrue();
    assertThat(reader.read("he literally always hits me").abuse()).isTrue();
  }

  @Test
  void whatAFilmTellsIsNobodysCry() {
    assertThat(reader.read("A film about a man who wanted to end his life").selfHarm())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How are you?",
        "none of my business really",
        "so jealous of your garden",
        "The problem is that people never read the sign",
        "Mum is making soup, the children are outside",
        "Had my hair cut and then a long walk",
        "I keep following the news about it",
        "He dropped the phone and it still works"
      })
  void everydayTalkIsNoCry(String text) {
    var reading = reader.read(text);

    assertThat(reading.selfHarm() || reading.abuse()).isFalse();
  }
}
