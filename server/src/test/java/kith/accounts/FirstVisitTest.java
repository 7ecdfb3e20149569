package kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A Kith of its own, in which nobody was before. */
@KithTest
@TestPropertySource(properties = "kith.test.own=first-visit")
class FirstVisitTest {
  @Autowired
  Given given;

  @Test
  void theFirstComesInAtOnceAndSignUpIsClosedBehindThemUntilTheyOpenIt() {
    var mia = given.visitor();
    assertThat(mia.get("/sign-in")).hasRedirectedUrl("/sign-up");
    assertThat(mia.get("/sign-up"))
        .hasStatusOk()
        .bodyText()
        .contains("Make your Kith", "data-zone", "Europe/Berlin")
        .doesNotContain("holds the keys");
    assertThat(signUp(mia, "mia@example.org")).hasStatus(303).hasRedirectedUrl("/");
    assertThat(mia.get("/")).hasStatusOk();

    assertThat(given.visitor().get("/sign-up")).hasRedirectedUrl("/sign-in");
    assertThat(signUp(given.visitor(), "noa@example.org")).hasRedirectedUrl("/sign-in");
    assertThat(signIn("noa@example.org")).isEqualTo(422);

    assertThat(mia.put("/settings/sign-up", "open", "true")).hasStatus(303);
    assertThat(given.visitor().get("/sign-up"))
        .hasStatusOk()
        .bodyText()
        .contains("This Kith is run by Mia", "holds the keys");
    var fresh = signUp(given.visitor(), "noa@example.org");
    var taken = signUp(given.visitor(), "mia@example.org");
    for (var answer : List.of(fresh, taken)) {
      assertThat(answer).hasStatus(303).hasRedirectedUrl("/sign-in");
      assertThat(answer).cookies().hasValue("kith-toast", "accounts.toast.signedUp");
    }
    assertThat(fresh.getResponse().getHeaderNames())
        .isEqualTo(taken.getResponse().getHeaderNames());
    assertThat(signIn("noa@example.org")).isEqualTo(303);
    assertThat(signIn("mia@example.org")).isEqualTo(303);

    mia.put("/settings/sign-up");
    assertThat(signUp(given.visitor(), "ben@example.org")).hasRedirectedUrl("/sign-in");
    assertThat(signIn("ben@example.org")).isEqualTo(422);
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult signUp(
      kith.testing.Visitor visitor, String email) {
    return visitor.post(
        "/sign-up",
        "name",
        "Mia",
        "email",
        email,
        "password",
        Given.PASSWORD,
        "zone",
        "Europe/Berlin");
  }

  private int signIn(String email) {
    return given
        .visitor()
        .post("/sign-in", "email", email, "password", Given.PASSWORD)
        .getResponse()
        .getStatus();
  }
}
