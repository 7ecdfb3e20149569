package kith.feelings;

import static org.assertj.core.api.Assertions.assertThat;

import kith.people.People;
import kith.people.Ring;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Check-ins of earlier days: searched, in the history, and taken out of Kith. */
@KithTest
class LookingBackTest extends MiaChecksIn {
  @Autowired
  People people;

  @Test
  void whatIWroteIsFound() {
    mia.post("/feelings", "word", "glad", "reason", "the rhubarb came up", "offered", "true");
    assertThat(mia.get("/search?q=rhubarb"))
        .bodyText()
        .contains("<mark>rhubarb</mark>", "Check-in");
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
  void aMonthIsACalendarWhoseDaysLeadToTheirWords() {
    mia.post("/feelings", "at", "3,3", "word", "glad", "on", "2026-10-05");
    mia.post("/feelings", "at", "-3,-3", "word", "sad", "on", "2026-10-05", "time", "20:00");
    assertThat(mia.get("/feelings/history?month=2026-10"))
        .bodyText()
        .contains(
            "October 2026", "href=\"#day-2026-10-05\"", "id=\"day-2026-10-05\"", ": sad, glad");
    assertThat(mia.get("/feelings/history"))
        .bodyText()
        .contains("No check-in in this month", "?month=2026-10")
        .doesNotContain("?month=2026-12");
    assertThat(mia.get("/feelings/history?month=2031-01")).bodyText().contains("November 2026");
    assertThat(mia.get("/feelings/history?month=soon")).hasStatusOk();
  }

  @Test
  void everythingCanBeTakenOutAndNoCellIsAFormula() {
    var ana = people.add(me.id(), "=Ana", Ring.INNER).id();
    mia.post(
        "/feelings",
        "at",
        "3,3",
        "own",
        "=SUM(1)",
        "sentence",
        "she said \"yes\"",
        "about",
        ana.toString(),
        "offered",
        "true");
    assertThat(mia.get("/feelings/export.csv"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "2026-11-23,2026-11-23T10:00:00+01:00,3,3,\"'=SUM(1)\"",
            "\"she said \"\"yes\"\"\",\"'=Ana\"");
  }
}
