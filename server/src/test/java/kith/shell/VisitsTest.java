package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What counts as having been here. */
@KithTest
class VisitsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Autowired
  Given given;

  @Autowired
  Today today;

  @Autowired
  TestClock clock;

  Given.Someone mia;

  @BeforeEach
  void mia() {
    clock.set(Instant.parse("2026-11-23T22:59:00Z"));
    mia = given.someone("Mia");
    clock.advance(Duration.ofMinutes(2));
  }

  @Test
  void anyPageIsAVisit() {
    mia.browser().get("/people");
    assertThat(today.lastVisit(mia.id())).hasValue(TODAY);
  }

  @Test
  void signingInIsAVisit() {
    var browser = given.visitor();
    browser.get("/sign-in");
    browser.post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
    assertThat(today.lastVisit(mia.id())).hasValue(TODAY);
  }

  @Test
  void whatAnOpenPageAsksForByItselfIsNone() {
    assertThat(mia.browser().refresh("/")).hasStatusOk();
    assertThat(mia.browser().refresh("/circle")).hasStatusOk();
    assertThat(today.lastVisit(mia.id())).hasValue(TODAY.minusDays(1));
  }

  @Test
  void todayIsAVisitThoughItsCardsWereGatheredForAnEMailBefore() {
    today.shown(mia.id());
    mia.browser().get("/");
    assertThat(today.lastVisit(mia.id())).hasValue(TODAY);
  }
}
