package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kith.circle.Circle;
import kith.circle.TestCircle;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A guest takes what they said into an account. */
@KithTest
class GuestsWithAccountsTest extends AskedByLink {
  @Autowired
  Circle circle;

  @Autowired
  TestCircle circles;

  @Test
  void aGuestTakesTheirAnswerIntoANewAccount() {
    var guest = given.visitor();
    guest.post(answer, "answer", "the pantry", "name", "Mama");
    assertThat(guest.get(answer)).bodyText().contains("Make an account");
    var email = UUID.randomUUID() + "@example.org";
    guest.get(signUpLink());
    assertThat(signUp(guest, email)).hasRedirectedUrl(answer);
    assertThat(given.visitor().get(answer)).hasRedirectedUrl("/sign-in?back=" + answer);
    assertThat(given.visitor().post(answer, "answer", "not mine")).hasStatus(303);
    assertThat(guest.get(answer)).hasRedirectedUrl(exchange);
    assertThat(guest.get(exchange)).bodyText().contains("the pantry", "With Mia");

    guest.put(exchange + "/answer", "answer", "the pantry, at night");
    mia.browser().put(exchange + "/answer", "answer", "the attic");
    assertThat(guest.get(exchange)).bodyText().contains("the attic", "the pantry, at night");
    assertThat(mia.browser().get(exchange)).bodyText().contains("the pantry, at night");
    assertThat(circle.accountOf(mia.id(), mum)).isEmpty();

    var asked = mia.browser().get("/circle");
    assertThat(asked).bodyText().contains("used the link that you made for Mum");
    mia.browser()
        .put("/circle/invitations/" + Given.found("/circle/invitations/([0-9a-f-]{36})", asked));
    assertThat(circle.accountOf(mia.id(), mum)).isPresent();
    assertThat(guest.get(exchange)).bodyText().contains("the attic");
  }

  @Test
  void whoSaysNoToTheAccountEndsWhatTheGuestTookPartIn() {
    var ben = given.someone("Ben");
    given.visitor().post(answer, "answer", "the pantry");
    mia.browser().put(exchange + "/answer", "answer", "the attic");
    ben.browser().post(answer + "/account");
    assertThat(ben.browser().get(exchange)).bodyText().contains("the pantry", "the attic");

    var asked = mia.browser().get("/circle");
    mia.browser()
        .delete("/circle/invitations/" + Given.found("/circle/invitations/([0-9a-f-]{36})", asked));
    assertThat(ben.browser().get(exchange))
        .bodyText()
        .contains("the pantry")
        .doesNotContain("the attic", "With Mia");
    assertThat(mia.browser().get(exchange)).bodyText().doesNotContain("the pantry");
  }

  @Test
  void aGuestWithAnAccountTakesItOverOnceAndNobodyElseCan() {
    var ben = given.someone("Ben");
    assertThat(ben.browser().get(answer)).bodyText().contains("You have an account here");
    assertThat(ben.browser().post(answer + "/account")).hasRedirectedUrl(exchange);
    assertThat(ben.browser().post(answer + "/account")).hasRedirectedUrl(exchange);
    assertThat(people.list(ben.id())).hasSize(1);
    var noa = given.someone("Noa");
    assertThat(noa.browser().get(answer)).hasStatus(404);
    assertThat(noa.browser().post(answer + "/account")).hasStatus(404);
    assertThat(noa.browser().get(exchange)).hasStatus(404);
    assertThat(mia.browser().post(answer + "/account")).hasStatus(404);
  }

  @Test
  void whoIsBlockedTakesALinkOverAndNeitherLearnsOfIt() {
    var ben = given.someone("Ben");
    circles.connect(mia, "Benny", ben, "Mia");
    mia.browser().put("/circle/" + ben.id() + "/block");
    assertThat(ben.browser().post(answer + "/account")).hasRedirectedUrl(exchange);
    assertThat(ben.browser().get(exchange)).bodyText().contains("With Mia", "Your answer");
    assertThat(ben.browser().put(exchange + "/answer", "answer", "words of Ben"))
        .hasStatus(303);
    mia.browser().put(exchange + "/answer", "answer", "the attic");
    assertThat(ben.browser().get(exchange))
        .bodyText()
        .contains("words of Ben", "Change my answer")
        .doesNotContain("Its time went by");
    assertThat(mia.browser().get(exchange)).bodyText().contains("Change my answer");
    ben.browser().put(exchange + "/answer", "answer", "other words of Ben");
    assertThat(ben.browser().get(exchange)).bodyText().contains("other words of Ben");
    assertThat(mia.browser().get(exchange)).bodyText().doesNotContainPattern("\\bBen\\b");
    assertThat(ben.browser().get(exchange)).bodyText().doesNotContain("the attic");
    assertThat(mia.browser().get("/circle")).bodyText().doesNotContain("used the link");
  }

  @Test
  void aTakenMailKeepsTheLinkForItsOwner() {
    var ben = given.someone("Ben");
    given.visitor().post(answer, "answer", "the pantry");
    assertThat(signUp(given.visitor(), ben.email())).hasRedirectedUrl("/sign-in?back=" + answer);
    assertThat(given.visitor().get(answer)).hasRedirectedUrl("/sign-in?back=" + answer);
    assertThat(ben.browser().get(answer)).bodyText().contains("You have an account here");
    ben.browser().post(answer + "/account");
    assertThat(ben.browser().get(exchange)).bodyText().contains("the pantry");
  }

  private String signUpLink() {
    return "/sign-up/" + answer.substring("/answer/".length());
  }

  private MvcTestResult signUp(Visitor visitor, String email) {
    return visitor.post(
        "/sign-up",
        "name",
        "Mama",
        "email",
        email,
        "password",
        Given.PASSWORD,
        "zone",
        "UTC",
        "invitation",
        answer.substring("/answer/".length()));
  }
}
