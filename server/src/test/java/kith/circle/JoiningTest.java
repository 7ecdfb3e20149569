package kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kith.people.People;
import kith.people.Person;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody new, or somebody with an account whose browser is not signed in, comes by a link to connect. */
@KithTest
class JoiningTest {
  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Circle circle;

  Given.Someone mia;
  PersonId bensPerson;
  String secret = "";

  @BeforeEach
  void anInvitation() {
    mia = given.someone("Mia");
    bensPerson = people.add(mia.id(), "Benny", Ring.CLOSE).id();
    secret = invited(bensPerson);
  }

  @Test
  void whoIsNewMakesAnAccountAndIsConnectedOnceTheInviterSaysYes() {
    var ben = given.visitor();
    assertThat(ben.get("/join/" + secret))
        .bodyText()
        .contains("/sign-up/" + secret, "Make an account");
    assertThat(ben.get("/sign-up/" + secret)).bodyText().contains("Mia invites you");
    var email = UUID.randomUUID() + "@example.org";
    assertThat(signUp(ben, "Ben", email, secret))
        .hasStatus(303)
        .hasRedirectedUrl("/join/" + secret);
    assertThat(ben.get("/join/" + secret)).hasStatus(303).hasRedirectedUrl("/circle");
    assertThat(ben.get("/circle")).bodyText().contains("You said yes to Mia");

    assertThat(mia.browser().get("/circle"))
        .bodyText()
        .contains("Ben used the link that you made for Benny");
    mia.browser().put("/circle/invitations/" + invitation());
    var other = circle.accountOf(mia.id(), bensPerson).orElseThrow();
    assertThat(people.list(other)).extracting(Person::name).containsExactly("Mia");
    var back = circle.find(other, mia.id()).orElseThrow();
    assertThat(back.person()).isEqualTo(people.list(other).getFirst().id());
  }

  @Test
  void aLinkThatLetSomebodyInLetsNobodyElseIn() {
    signUp(given.visitor(), "Ben", UUID.randomUUID() + "@example.org", secret);
    assertThat(given.visitor().get("/join/" + secret)).hasStatus(404);
    assertThat(given.visitor().get("/sign-up/" + secret)).hasStatus(404);
    var late = UUID.randomUUID() + "@example.org";
    signUp(given.visitor(), "Eve", late, secret);
    assertThat(signIn(given.visitor(), late, "/")).hasStatus(422);
  }

  @Test
  void aTakenMailLetsNobodyInAndOnlyItsOwnerMayGoOn() {
    var ben = given.someone("Ben");
    var eve = given.visitor();
    assertThat(signUp(eve, "Ben", ben.email(), secret))
        .hasStatus(303)
        .hasRedirectedUrl("/sign-in?back=/join/" + secret);
    assertThat(eve.get("/")).hasRedirectedUrl("/sign-in");
    assertThat(eve.get("/sign-in?back=/join/" + secret))
        .bodyText()
        .contains("value=\"/join/" + secret + "\"");
    assertThat(given.visitor().get("/join/" + secret)).hasStatus(404);
    assertThat(given.someone("Noa").browser().get("/join/" + secret)).hasStatus(404);
    assertThat(mia.browser().get("/circle")).bodyText().doesNotContain("Ben used the link");

    assertThat(ben.browser().get("/join/" + secret))
        .bodyText()
        .contains("Mia would like to connect");
    assertThat(ben.browser().post("/join/" + secret, "name", "Mia")).hasStatus(303);
    assertThat(mia.browser().get("/circle")).bodyText().contains("Ben used the link");
  }

  @Test
  void whoInvitesStandsInTheFieldByTheNameTheyHaveHere() {
    assertThat(given.someone("Ben").browser().get("/join/" + secret))
        .bodyText()
        .contains("name=\"name\" type=\"text\" value=\"Mia\"");
  }

  @Test
  void whoIsKnownByThatNameIsChosenAlreadyAndNobodyComesTwice() {
    var ben = given.someone("Ben");
    var known = people.add(ben.id(), "Mia", Ring.CLOSE).id();
    var page = "/join/" + secret;
    assertThat(ben.browser().get(page)).bodyText().contains("value=\"" + known + "\" selected");
    people.add(ben.id(), "mia", Ring.CLOSE);
    assertThat(ben.browser().get(page)).bodyText().doesNotContain("\" selected");
  }

  @Test
  void whoIsInvitedReadsWhereTheNotebookLives() {
    assertThat(given.visitor().get("/sign-up/" + secret))
        .bodyText()
        .contains("whoever keeps this Kith")
        .doesNotContain("on this machine");
  }

  @Test
  void aDoubledYesIsOneYes() {
    var ben = given.someone("Ben");
    assertThat(ben.browser().post("/join/" + secret, "name", "Mia")).hasRedirectedUrl("/circle");
    assertThat(ben.browser().post("/join/" + secret, "name", "Mia")).hasRedirectedUrl("/circle");
    assertThat(people.list(ben.id())).hasSize(1);
  }

  @Test
  void whoMergesWhomTheyNamedIsConnectedAsWhoStays() {
    var ben = given.someone("Ben");
    var known = people.add(ben.id(), "Mia from school", Ring.CLOSE).id();
    var stays = people.add(ben.id(), "Mia", Ring.CLOSE).id();
    ben.browser().post("/join/" + secret, "person", known.toString());
    people.merge(ben.id(), known, stays);
    var benjamin = people.add(mia.id(), "Benjamin", Ring.CLOSE).id();
    people.merge(mia.id(), bensPerson, benjamin);
    mia.browser().put("/circle/invitations/" + invitation());
    assertThat(circle.find(ben.id(), mia.id()).map(Connection::person)).contains(stays);
    assertThat(circle.accountOf(mia.id(), benjamin)).contains(ben.id());
  }

  @Test
  void whoForgetsWhomTheyNamedMaySayYesAgain() {
    var ben = given.someone("Ben");
    var known = people.add(ben.id(), "Mia from school", Ring.CLOSE).id();
    ben.browser().post("/join/" + secret, "person", known.toString());
    people.forget(ben.id(), known);
    assertThat(mia.browser().get("/circle")).bodyText().doesNotContain("Ben used the link");
    ben.browser().post("/join/" + secret, "name", "Mia");
    assertThat(mia.browser().get("/circle")).bodyText().contains("Ben used the link");
  }

  @Test
  void anInvitationForSomebodyForgottenIsOver() {
    people.forget(mia.id(), bensPerson);
    assertThat(given.visitor().get("/join/" + secret)).hasStatus(404);
  }

  @Test
  void whoConnectsMayChooseSomebodyWhoIsInTheNotebookAlready() {
    var ben = given.someone("Ben");
    var known = people.add(ben.id(), "Mia from school", Ring.CLOSE).id();
    assertThat(ben.browser().get("/join/" + secret)).bodyText().contains("Mia from school");
    ben.browser().post("/join/" + secret, "person", known.toString());
    mia.browser().put("/circle/invitations/" + invitation());
    assertThat(circle.find(ben.id(), mia.id()).map(Connection::person)).contains(known);
  }

  @Test
  void signingInLeadsBackOnlyToPagesOfThisKith() {
    var ben = given.someone("Ben");
    assertThat(signIn(given.visitor(), ben.email(), "https://elsewhere.example/"))
        .hasRedirectedUrl("/");
    assertThat(signIn(given.visitor(), ben.email(), "//elsewhere.example")).hasRedirectedUrl("/");
  }

  @Test
  void noMoreThanTwentyInvitationsWait() {
    for (var n = 1; n < 20; n++) {
      invited(bensPerson);
    }
    assertThat(mia.browser().post("/circle/invitations", "person", bensPerson.toString()))
        .hasStatus(422)
        .bodyText()
        .contains("Twenty invitations wait already");
  }

  private String invited(PersonId person) {
    var page = mia.browser().post("/circle/invitations", "person", person.toString());
    return Given.found("http://localhost:8484/join/([A-Za-z0-9_-]+)", page);
  }

  private String invitation() {
    return Given.found("/circle/invitations/([0-9a-f-]{36})", mia.browser().get("/circle"));
  }

  private static MvcTestResult signUp(
      Visitor visitor, String name, String email, String invitation) {
    return visitor.post(
        "/sign-up",
        "name",
        name,
        "email",
        email,
        "password",
        Given.PASSWORD,
        "zone",
        "UTC",
        "invitation",
        invitation);
  }

  private static MvcTestResult signIn(Visitor visitor, String email, String back) {
    return visitor.post("/sign-in", "email", email, "password", Given.PASSWORD, "back", back);
  }
}
