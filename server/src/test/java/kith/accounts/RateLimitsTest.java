package kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kith.testing.AllRoutes;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class RateLimitsTest {
  private static final int TOO_MANY = 429;

  @Autowired
  Given given;

  @Autowired
  AllRoutes routes;

  @Autowired
  TestClock clock;

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
  void everyPublicRouteIsCounted() {
    var visitor = given.visitor();
    while (visitor.get("/someone").getResponse().getStatus() != TOO_MANY) {}
    while (visitor.post("/someone").getResponse().getStatus() != TOO_MANY) {}
    var open = routes.open();
    assertThat(open).hasSizeGreaterThan(15);
    for (var route : open) {
      if (!route.equals("GET /api/v1/openapi.json")) {
        var at = route.split(" ", 2);
        var answer = at[0].equals("GET") ? visitor.follow(at[1]) : visitor.submit(at[1], Map.of());
        assertThat(answer).as(route).hasStatus(TOO_MANY);
      }
    }
    var described = visitor.get("/api/v1/openapi.json");
    for (var i = 0; described.getResponse().getStatus() != TOO_MANY; i++) {
      assertThat(i).as("asked for the description").isLessThan(3_001);
      described = visitor.get("/api/v1/openapi.json");
    }
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
