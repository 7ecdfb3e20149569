package kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.TestClock;
import kith.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KithTest
class InvitationsTest {
  @Autowired
  Given given;

  @Autowired
  Invitations invitations;

  @Autowired
  TestClock clock;

  @Test
  void whoIsInvitedReadsWhoCouldReadBeforeAnythingIsAsked() {
    var page = given.visitor().get("/sign-up/" + invitation(given.someone("Mia")));
    assertThat(page).hasStatusOk();
    assertThat(text(page).indexOf("holds the keys"))
        .isPositive()
        .isLessThan(text(page).indexOf("<form"));
  }

  @Test
  void anInvitationLetsOnePersonInOnceAndAtOnce() {
    var link = invitation(given.someone("Mia"));
    var email = UUID.randomUUID() + "@example.org";
    var noa = given.visitor();
    assertThat(signUp(noa, email, link)).hasStatus(303).hasRedirectedUrl("/");
    assertThat(noa.get("/")).hasStatusOk().bodyText().contains("What happened, and with whom?");
    assertThat(signIn(email)).hasStatus(303);
    assertThat(given.visitor().get("/sign-up/" + link)).hasStatus(404);
    var second = UUID.randomUUID() + "@example.org";
    assertThat(signUp(given.visitor(), second, link)).hasRedirectedUrl("/sign-in");
    assertThat(signIn(second)).hasStatus(422);
  }

  @Test
  void aTakenMailLetsNobodyInAndUsesTheInvitationUp() {
    var mia = given.someone("Mia");
    var forTaken = invitation(mia);
    var eve = given.visitor();
    var taken = signUp(eve, mia.email(), forTaken);
    assertThat(taken).hasStatus(303).hasRedirectedUrl("/sign-in");
    assertThat(taken).cookies().hasValue("kith-toast", "accounts.toast.signedUp");
    assertThat(eve.get("/")).hasRedirectedUrl("/sign-in");
    assertThat(given.visitor().get("/sign-up/" + forTaken)).hasStatus(404);
    assertThat(signIn(mia.email())).hasStatus(303);
  }

  @Test
  void itEndsWhenRevokedAndAfterTwoWeeks() {
    var mia = given.someone("Mia");
    var revoked = invitation(mia);
    mia.browser()
        .delete(
            "/settings/invitations/" + invitations.waiting(mia.id()).getFirst().id());
    assertThat(given.visitor().get("/sign-up/" + revoked)).hasStatus(404);
    var old = invitation(mia);
    clock.advance(Duration.ofDays(14));
    assertThat(given.visitor().get("/sign-up/" + old)).hasStatus(404);
  }

  private String invitation(Given.Someone someone) {
    var page = text(someone.browser().post("/settings/invitations"));
    var at = page.indexOf("/sign-up/") + "/sign-up/".length();
    return page.substring(at, page.indexOf('<', at));
  }

  private static MvcTestResult signUp(Visitor visitor, String email, String invitation) {
    return visitor.post(
        "/sign-up",
        "name",
        "Noa",
        "email",
        email,
        "password",
        Given.PASSWORD,
        "zone",
        "UTC",
        "invitation",
        invitation);
  }

  private MvcTestResult signIn(String email) {
    return given.visitor().post("/sign-in", "email", email, "password", Given.PASSWORD);
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
