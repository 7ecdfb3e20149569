package kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class SigningInTest {
  @Autowired
  Given given;

  @Autowired
  TestClock clock;

  @Test
  void whoSignsInSeesToday() {
    assertThat(given.someone("Mia").browser().get("/")).hasStatusOk().bodyText().contains("Today");
  }

  @Test
  void whoDoesNotIsAskedTo() {
    assertThat(given.visitor().get("/")).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
  }

  @Test
  void aWrongPasswordAndAnUnknownMailAreAnsweredAlike() {
    var mia = given.someone("Mia");
    var unknown = given
        .visitor()
        .post("/sign-in", "email", "nobody@example.org", "password", "wrong password");
    var wrong =
        given.visitor().post("/sign-in", "email", mia.email(), "password", "wrong password");
    assertThat(unknown).hasStatus(422).bodyText().contains("do not belong together");
    assertThat(wrong).hasStatus(422).bodyText().contains("do not belong together");
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    var mia = given.someone("Mia").browser();
    mia.forgetCsrf();
    assertThat(mia.post("/sign-out")).hasStatus(403);
    assertThat(mia.get("/")).hasStatusOk();
  }

  @Test
  void aSessionEndsWithSignOut() {
    var mia = given.someone("Mia").browser();
    mia.post("/sign-out");
    assertThat(mia.get("/")).hasStatus3xxRedirection();
  }

  @Test
  void aSessionEndsAfterTwelveIdleHoursAndNotBefore() {
    var mia = given.someone("Mia").browser();
    clock.advance(Duration.ofHours(11));
    assertThat(mia.get("/")).hasStatusOk();
    clock.advance(Duration.ofHours(11));
    assertThat(mia.get("/")).hasStatusOk();
    clock.advance(Duration.ofHours(12));
    assertThat(mia.get("/")).hasStatus3xxRedirection();
  }

  @Test
  void whatAnOpenPageAsksForByItselfDoesNotProlongASession() {
    var mia = given.someone("Mia").browser();
    clock.advance(Duration.ofHours(11));
    assertThat(mia.refresh("/circle")).hasStatusOk();
    clock.advance(Duration.ofHours(2));
    assertThat(mia.get("/")).hasStatus3xxRedirection();
  }

  @Test
  void aSessionInConstantUseEndsAfterThirtyDays() {
    var mia = given.someone("Mia").browser();
    for (var hours = 0; hours < 30 * 24 - 10; hours += 10) {
      clock.advance(Duration.ofHours(10));
      assertThat(mia.get("/settings")).hasStatusOk();
    }
    clock.advance(Duration.ofHours(10));
    assertThat(mia.get("/settings")).hasStatus3xxRedirection();
  }

  @Test
  void signingInBeginsAnotherSessionAndEndsTheOneBefore() {
    var mia = given.someone("Mia");
    var before = mia.browser().cookie("kith");
    mia.browser().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
    assertThat(mia.browser().cookie("kith")).isNotEqualTo(before);
    var thief = given.visitor();
    thief.hasCookie("kith", before);
    assertThat(thief.get("/")).hasStatus3xxRedirection();
    assertThat(mia.browser().get("/")).hasStatusOk();
  }

  @Test
  void anAccountInTheQueryStringSignsNobodyIn() {
    var mia = given.someone("Mia");
    assertThat(given.visitor().get("/?value=" + mia.id() + "&me=" + mia.id()))
        .hasStatus3xxRedirection();
  }

  @Test
  void aFormSentFromAnotherSiteIsRefusedEvenWithItsToken() {
    var mia = given.someone("Mia").browser();
    mia.comesFrom("cross-site");
    assertThat(mia.post("/sign-out")).hasStatus(403);
    mia.comesFrom("same-origin");
    assertThat(mia.post("/sign-out")).hasStatus(303);
  }
}
