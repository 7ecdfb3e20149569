package kith.feelings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KithTest
class CheckInTest {
  @Autowired
  Given given;

  @Autowired
  Vocabulary vocabulary;

  Visitor mia;

  @BeforeEach
  void mia() {
    mia = given.someone("Mia").browser();
  }

  @Test
  void aPointAndAWordAreEnough() {
    var kept = mia.post("/feelings", "at", "3,-3", "word", "calm");
    assertThat(kept).hasStatus(303);
    assertThat(mia.get(pathOf(kept)))
        .hasStatusOk()
        .bodyText()
        .contains("calm", "pleasant, little energy");
  }

  @Test
  void wordsOfMyOwnStandBesideThoseOffered() {
    var kept = mia.post(
        "/feelings", "at", "-3,3", "word", "worried", "own", "storm-tossed, <b>wobbly</b>");
    assertThat(mia.get(pathOf(kept)))
        .bodyText()
        .contains("worried, storm-tossed, &lt;b&gt;wobbly&lt;/b&gt;");
  }

  @Test
  void withoutAWordTheNearestAreOfferedAndWhatWasTypedStays() {
    assertThat(mia.post("/feelings", "at", "5,5", "reason", "the letter came"))
        .hasStatus(422)
        .bodyText()
        .contains("Please choose a word", "elated", "the letter came")
        .doesNotContain(">lonely<");
  }

  @Test
  void aPointOutsideTheFieldIsRefused() {
    assertThat(mia.post("/feelings", "at", "0,9", "word", "calm"))
        .hasStatus(422)
        .bodyText()
        .contains("Please choose a place in the field");
    assertThat(mia.get("/feelings/history")).bodyText().contains("Nothing here yet");
  }

  @Test
  void anEarlierDayCanBeFilledIn() {
    mia.post("/feelings", "at", "1,1", "word", "glad", "on", "2026-11-02");
    assertThat(mia.get("/feelings/history")).bodyText().contains("Monday 2 November");
  }

  @Test
  void theHistoryShowsTheYearAndCountsNothingForOrAgainst() {
    mia.post("/feelings", "at", "3,3", "word", "glad");
    mia.post("/feelings", "at", "-3,-3", "word", "sad", "word", "lonely");
    assertThat(mia.get("/feelings/history"))
        .bodyText()
        .contains("1 bright, 0 calm, 0 stormy, 1 heavy", "3 different words", "bright heavy");
  }

  @Test
  void whatIDeleteIsGone() {
    var path = pathOf(mia.post("/feelings", "at", "3,3", "word", "glad"));
    assertThat(mia.delete(path)).hasStatus(303);
    assertThat(mia.get(path)).hasStatus(404);
  }

  @Test
  void someoneElsesCheckInIsNotFound() {
    var path = pathOf(mia.post("/feelings", "at", "3,3", "word", "glad"));
    var stranger = given.someone("Stranger").browser();
    assertThat(stranger.get(path)).hasStatus(404);
    assertThat(stranger.delete(path)).hasStatus(404);
    assertThat(mia.get(path)).hasStatusOk();
  }

  @Test
  void everythingCanBeTakenOutAndNoCellIsAFormula() {
    mia.post("/feelings", "at", "3,3", "own", "=SUM(1)", "sentence", "she said \"yes\"");
    assertThat(mia.get("/feelings/export.csv"))
        .hasStatusOk()
        .bodyText()
        .contains("2026-11-23,2026-11-23T09:00:00Z,3,3,\"'=SUM(1)\"", "\"she said \"\"yes\"\"\"");
  }

  @Test
  void thereAreAtLeast140WordsInAllFourQuadrants() {
    assertThat(vocabulary.all())
        .hasSizeGreaterThanOrEqualTo(140)
        .allSatisfy(word -> assertThat(word.meaning()).isNotBlank());
    for (var point : new String[] {"3,3", "3,-3", "-3,3", "-3,-3"}) {
      assertThat(vocabulary.near(Affect.parse(point))).hasSizeGreaterThan(30);
    }
  }

  private static String pathOf(MvcTestResult kept) {
    return Objects.requireNonNull(kept.getResponse().getRedirectedUrl());
  }
}
