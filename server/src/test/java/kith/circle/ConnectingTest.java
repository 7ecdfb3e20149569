package kith.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.people.People;
import kith.people.Ring;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.Html;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KithTest
class ConnectingTest {
  private static final Pattern LINK =
      Pattern.compile("http://localhost:8484(/join/[A-Za-z0-9_-]+)");

  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Circle circle;

  @Autowired
  Grants grants;

  @Autowired
  TestCircle circles;

  @Autowired
  TestClock clock;

  Given.Someone mia;
  Given.Someone ben;
  PersonId bensPerson;

  @BeforeEach
  void twoPeople() {
    mia = given.someone("Mia");
    ben = given.someone("Ben");
    bensPerson = people.add(mia.id(), "Benny", Ring.CLOSE).id();
  }

  @Test
  void twoAreConnectedWhenBothSaidYesAndNotBefore() throws Exception {
    var link = invited();
    assertThat(ben.browser().get(link))
        .hasStatusOk()
        .bodyText()
        .contains("Mia would like to connect");
    assertThat(ben.browser().post(link, "name", "Mia from school")).hasStatus(303);
    assertThat(ben.browser().get("/circle"))
        .bodyText()
        .contains("Waiting for others", "You said yes to Mia", "Their link ends on")
        .doesNotContain("Waiting for you");
    assertThat(circle.connected(mia.id(), ben.id())).isFalse();

    assertThat(mia.browser().get("/circle"))
        .bodyText()
        .contains("Waiting for you", "Ben used the link that you made for Benny");
    mia.browser().put("/circle/invitations/" + invitation());
    assertThat(circle.accountOf(mia.id(), bensPerson)).contains(ben.id());
    assertThat(ben.browser().get("/circle"))
        .bodyText()
        .contains("Mia from school", "here as Mia")
        .doesNotContain("You said yes to Mia");
  }

  @Test
  void aLinkWorksOnce() throws Exception {
    var link = invited();
    ben.browser().post(link, "name", "Mia");
    var third = given.someone("Eve");
    assertThat(third.browser().get(link)).hasStatus(404);
    assertThat(third.browser().post(link, "name", "Mia")).hasStatus(404);
  }

  @Test
  void aLinkEndsAfterTwoWeeksOrWhenItIsTakenBack() throws Exception {
    var link = invited();
    clock.advance(Duration.ofDays(13));
    assertThat(given.visitor().get(link)).hasStatusOk();
    clock.advance(Duration.ofDays(1));
    assertThat(given.visitor().get(link)).hasStatus(404);

    clock.set(TestClock.START);
    mia.browser().delete("/circle/invitations/" + invitation());
    assertThat(given.visitor().get(link)).hasStatus(404);
  }

  @Test
  void whoSaysNoIsNotConnected() throws Exception {
    ben.browser().post(invited(), "name", "Mia");
    mia.browser().delete("/circle/invitations/" + invitation());
    assertThat(circle.connected(ben.id(), mia.id())).isFalse();
    assertThat(ben.browser().get("/circle")).bodyText().doesNotContain("here as Mia");
  }

  @Test
  void unlinkingIsOneSidedImmediateAndEndsAllSharing() throws Exception {
    connect();
    var thing = UUID.randomUUID();
    grants.give(mia.id(), "test", thing, List.of(ben.id()));
    assertThat(grants.mayRead(ben.id(), mia.id(), "test", thing)).isTrue();

    assertThat(ben.browser().delete("/circle/" + mia.id())).hasStatus(303);
    assertThat(circle.connected(mia.id(), ben.id())).isFalse();
    assertThat(grants.mayRead(ben.id(), mia.id(), "test", thing)).isFalse();
  }

  @Test
  void nobodySeesThatTheyWereMuted() throws Exception {
    connect();
    ben.browser().get("/circle");
    var before = body(ben.browser().get("/circle"));
    mia.browser().put("/circle/" + ben.id() + "/muted", "muted", "true");
    assertThat(mia.browser().get("/circle")).bodyText().contains("muted by you");
    assertThat(body(ben.browser().get("/circle"))).isEqualTo(before);
  }

  @Test
  void whoIsBlockedCannotConnectAgainAndDoesNotLearnIt() throws Exception {
    connect();
    mia.browser().put("/circle/" + ben.id() + "/block");
    assertThat(circle.connected(ben.id(), mia.id())).isFalse();
    var noas = given.someone("Noa").browser().post(invited(), "name", "Mia");
    mia.browser().delete("/circle/invitations/" + invitation());
    var link = invited();
    var before = body(mia.browser().get("/circle"));
    var bens = ben.browser().post(link, "name", "Mia");
    assertThat(bens.getResponse().getStatus()).isEqualTo(noas.getResponse().getStatus());
    assertThat(bens).hasRedirectedUrl(noas.getResponse().getRedirectedUrl());
    assertThat(ben.browser().get(link)).hasRedirectedUrl("/circle");
    assertThat(body(mia.browser().get("/circle"))).isEqualTo(before);
    assertThat(mia.browser().put("/circle/invitations/" + invitation())).hasStatus(404);

    mia.browser().delete("/circle/" + ben.id() + "/block");
    mia.browser().put("/circle/invitations/" + invitation());
    assertThat(circle.connected(ben.id(), mia.id())).isTrue();
  }

  @Test
  void unlinkingAndBlockingAskOnceAndSayWhatEachEnds() throws Exception {
    connect();
    assertThat(mia.browser().get("/circle"))
        .bodyText()
        .contains("/circle/" + ben.id() + "/unlinking", "/circle/" + ben.id() + "/blocking")
        .doesNotContain("action=\"/circle/" + ben.id() + "\"", "/block\"");
    assertThat(mia.browser().get("/circle/" + ben.id() + "/unlinking"))
        .bodyText()
        .contains("Unlink from Benny?", "action=\"/circle/" + ben.id() + "\"", "Stay connected");
    assertThat(mia.browser().get("/circle/" + ben.id() + "/blocking"))
        .bodyText()
        .contains("block them?", "action=\"/circle/" + ben.id() + "/block\"", "until you unblock");
    assertThat(circle.connected(mia.id(), ben.id())).isTrue();
  }

  @Test
  void whoIsBlockedIsCalledWhatICallThem() throws Exception {
    connect();
    mia.browser().put("/circle/" + ben.id() + "/block");
    assertThat(mia.browser().get("/circle")).bodyText().contains("Benny", "here as Ben");
    people.merge(
        mia.id(), bensPerson, people.add(mia.id(), "Bennet", Ring.CLOSE).id());
    assertThat(mia.browser().get("/circle")).bodyText().contains("Bennet", "here as Ben");
    var bennet = people.list(mia.id()).getFirst().id();
    people.forget(mia.id(), bennet);
    assertThat(mia.browser().get("/circle")).bodyText().contains("Ben").doesNotContain("Bennet");
  }

  @Test
  void aLinkThatIsUnknownUsedExpiredOrTakenBackIsAnsweredKindlyAndAlike() throws Exception {
    var used = invited();
    ben.browser().post(used, "name", "Mia");
    mia.browser().delete("/circle/invitations/" + invitation());
    var replaced = invited();
    mia.browser().delete("/circle/invitations/" + invitation());
    var expired = invited();
    var noa = given.someone("Noa");
    clock.advance(Duration.ofDays(14));
    noa.browser().post("/sign-in", "email", noa.email(), "password", Given.PASSWORD);
    for (var browser : List.of(given.visitor(), noa.browser())) {
      var unknown = browser.get("/join/no-such-link");
      assertThat(unknown)
          .hasStatus(404)
          .bodyText()
          .contains("This link is over", "ask whoever sent it")
          .doesNotContain("Sign in", "/sign-in", "Back to Today");
      assertThat(browser.get("/sign-up/no-such-link").getResponse().getContentAsByteArray())
          .isEqualTo(unknown.getResponse().getContentAsByteArray());
      for (var link : List.of(used, replaced, expired)) {
        assertThat(browser.get(link).getResponse().getContentAsByteArray())
            .isEqualTo(unknown.getResponse().getContentAsByteArray());
      }
    }
  }

  @Test
  void aPersonOfMineIsOneAccountAndTheLastOneLinkedCounts() throws Exception {
    connect();
    var noa = given.someone("Noa");
    noa.browser().post(invited(), "name", "Mia");
    mia.browser().put("/circle/invitations/" + invitation());
    assertThat(circle.accountOf(mia.id(), bensPerson)).contains(noa.id());
    assertThat(linked(ben)).isNull();
    assertThat(mia.browser().get("/circle"))
        .bodyText()
        .contains(
            "Waiting for you", "You are connected with Ben, and nobody", "Everybody you have");

    var other = people.add(mia.id(), "Ben", Ring.CLOSE).id();
    mia.browser().put("/circle/" + ben.id() + "/person", "person", other.toString());
    assertThat(linked(ben)).isEqualTo(other);
    assertThat(mia.browser().get("/circle")).bodyText().doesNotContain("Waiting for you");
    mia.browser().put("/circle/" + ben.id() + "/person", "person", bensPerson.toString());
    assertThat(linked(ben)).isEqualTo(bensPerson);
    assertThat(linked(noa)).isNull();
  }

  @Test
  void ofTwoMergedPersonsWhoAreBothHereTheOneWhoStaysKeepsTheirAccount() throws Exception {
    connect();
    var noa = given.someone("Noa");
    var noasPerson = circles.connect(mia, "Noa", noa, "Mia");
    people.merge(mia.id(), bensPerson, noasPerson);
    assertThat(linked(noa)).isEqualTo(noasPerson);
    assertThat(linked(ben)).isNull();
    assertThat(circle.connected(mia.id(), ben.id())).isTrue();
  }

  @Test
  void somebodyElsesInvitationIsNotFound() throws Exception {
    ben.browser().post(invited(), "name", "Mia");
    var id = invitation();
    assertThat(ben.browser().put("/circle/invitations/" + id)).hasStatus(404);
    assertThat(ben.browser().delete("/circle/invitations/" + id)).hasStatus(404);
    assertThat(circle.connected(mia.id(), ben.id())).isFalse();
  }

  @Test
  void nothingCanBeSharedWithSomebodyWhoIsNotConnected() {
    assertThatThrownBy(() -> grants.give(mia.id(), "test", UUID.randomUUID(), List.of(ben.id())))
        .isInstanceOf(NotFound.class);
  }

  private @Nullable PersonId linked(Given.Someone other) {
    return circle.find(mia.id(), other.id()).orElseThrow().person();
  }

  private void connect() throws Exception {
    ben.browser().post(invited(), "name", "Mia");
    mia.browser().put("/circle/invitations/" + invitation());
    assertThat(circle.connected(mia.id(), ben.id())).isTrue();
  }

  private String invited() throws Exception {
    var found = LINK.matcher(
        body(mia.browser().post("/circle/invitations", "person", bensPerson.toString())));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String invitation() throws Exception {
    var found = Pattern.compile("/circle/invitations/([0-9a-f-]{36})")
        .matcher(body(mia.browser().get("/circle")));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  /** Without the token, which differs on every page. */
  private static String body(MvcTestResult result) throws Exception {
    return Html.lasting(result.getResponse().getContentAsString());
  }
}
