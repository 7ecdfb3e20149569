package kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class RateLimitsTest {
  @Autowired
  Given given;

  @Autowired
  TestClock clock;

  @AfterEach
  void now() {
    clock.set(TestClock.START);
  }

  @Test
  void guessingAPasswordEndsAfterTenTriesFromWhereverAndGoesOnLater() {
    var mia = given.someone("Mia");
    for (var i = 0; i < 10; i++) {
      assertThat(given.visitor().post("/sign-in", "email", mia.email(), "password", "guess" + i))
          .hasStatus(422);
    }
    assertThat(given.visitor().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD))
        .hasStatus(429)
        .containsHeader("Retry-After");
    clock.advance(Duration.ofMinutes(2));
    assertThat(given.visitor().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD))
        .hasStatus(303);
  }

  @Test
  void anUnknownMailIsStoppedAfterAsManyTries() {
    for (var i = 0; i < 10; i++) {
      assertThat(given
              .visitor()
              .post("/sign-in", "email", "nobody@limits.example.org", "password", "guess"))
          .hasStatus(422);
    }
    assertThat(given
            .visitor()
            .post("/sign-in", "email", "NOBODY@limits.example.org ", "password", "guess"))
        .hasStatus(429);
  }

  @Test
  void whoKnowsThePasswordIsNeverStoppedByHisOwnSignIns() {
    var mia = given.someone("Mia");
    for (var i = 0; i < 12; i++) {
      assertThat(given.visitor().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD))
          .hasStatus(303);
    }
  }

  @Test
  void oneClientMaySendSoManyFormsAMinute() {
    var visitor = given.visitor();
    for (var i = 0; i < 60; i++) {
      assertThat(visitor.post("/sign-in", "email", i + "@forms.example.org", "password", "guess"))
          .hasStatus(422);
    }
    assertThat(visitor.post("/sign-in", "email", "x@forms.example.org", "password", "guess"))
        .hasStatus(429);
    assertThat(given.visitor().get("/sign-in")).hasStatusOk();
  }

  @Test
  void wrongTokensAreCountedAndRightOnesAreNot() {
    var wrong = given.program("kith_none");
    for (var i = 0; i < 60; i++) {
      assertThat(wrong.get("/api/v1/nowhere")).hasStatus(401);
    }
    assertThat(wrong.get("/api/v1/nowhere"))
        .hasStatus(429)
        .hasContentType("application/problem+json")
        .containsHeader("Retry-After");
  }

  @Test
  void refusedTriesAreToldToTheOwnerAfterwards() {
    var mia = given.someone("Mia");
    given.visitor().post("/sign-in", "email", mia.email(), "password", "guess");
    assertThat(mia.browser().get("/settings")).bodyText().doesNotContain("was refused");
    given.visitor().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
    assertThat(mia.browser().get("/settings")).bodyText().contains("wrong password was refused");
  }
}
