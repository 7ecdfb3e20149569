package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kith.listening.Details;
import kith.moments.Kind;
import kith.moments.Moments;
import kith.people.People;
import kith.people.Person;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.BetweenTwo;
import kith.testing.Given;
import kith.testing.Html;
import kith.testing.KithTest;
import kith.testing.Routes;
import kith.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "We will talk about it on Sunday", and what follows a talk. The tests begin on a Monday, the 23rd of November. */
@KithTest
class TalkingTest extends BetweenTwo {
  @Autowired
  People people;

  @Autowired
  Moments moments;

  @Autowired
  Details details;

  @Autowired
  TestClock clock;

  @Test
  void onceBothSaidYesBothAreAskedHowItWasTheDayAfter() {
    var path = talk("2026-11-29");
    assertThat(ben.browser().get(path))
        .bodyText()
        .contains("Would you like to talk about this on Sunday 29 November?")
        .doesNotContain("<textarea");
    ben.browser().put(path + "/answer");
    assertThat(mia.browser().get(path))
        .bodyText()
        .contains("You talk about it on Sunday 29 November");
    assertThat(mia.browser().get("/upcoming")).bodyText().contains("We talk about");

    clock.advance(Duration.ofDays(7));
    askedAfterwards(mia);
    askedAfterwards(ben);
  }

  @Test
  void whoUnlinksOrBlocksKeepsNothingOfAnAgreedTalk() {
    var path = talk("2026-11-29");
    ben.browser().put(path + "/answer");
    ben.browser().delete("/circle/" + mia.id());
    clock.advance(Duration.ofDays(7));
    for (var one : new Given.Someone[] {mia, ben}) {
      one.browser().post("/sign-in", "email", one.email(), "password", Given.PASSWORD);
      assertThat(details.latest(one.id(), 10)).isEmpty();
      assertThat(one.browser().get("/")).bodyText().doesNotContain("How was it to talk about");
    }
  }

  @Test
  void aTalkWithSomebodyByLinkIsAskedAboutAfterwards() {
    var link = talkByLink();
    given.visitor().post(link);
    clock.advance(Duration.ofDays(7));
    askedAfterwards(mia);
  }

  @Test
  void aTalkWithSomebodyWhoTookTheLinkIntoAnAccountIsAskedAboutOnBothSides() {
    var eve = given.someone("Eve");
    var link = talkByLink();
    var exchange = eve.browser().post(link + "/account").getResponse().getRedirectedUrl();
    eve.browser().put(exchange + "/answer");
    clock.advance(Duration.ofDays(7));
    askedAfterwards(mia);
    askedAfterwards(eve);
  }

  @Test
  void whoUnlinksFromOneOfTwoIsStillAskedAboutTheOther() {
    var noa = given.someone("Noa");
    var noasPerson = circles.connect(mia, "Noa", noa, "Mia");
    var fields = new ArrayList<>(List.of(talkFields("2026-11-29")));
    fields.addAll(List.of("person", noasPerson.toString()));
    var made = mia.browser().post("/opening/exchanges", fields.toArray(String[]::new));
    var path = "/opening/exchanges/" + Routes.madeAt(made).getFirst();
    ben.browser().put(path + "/answer");
    noa.browser().put(path + "/answer");
    ben.browser().delete("/circle/" + mia.id());
    assertThat(details.latest(ben.id(), 10)).isEmpty();
    assertThat(details.latest(noa.id(), 10)).hasSize(1);
    assertThat(details.latest(mia.id(), 10)).hasSize(1);
    assertThat(details.latest(mia.id(), 10).getFirst().persons()).containsExactly(noasPerson);
    noa.browser().delete("/settings/account", "leaving-password", Given.PASSWORD);
    assertThat(details.latest(mia.id(), 10)).isEmpty();
  }

  @Test
  void whoWouldRatherNotIsNotAskedAndLooksAsIfTheyHadNotAnswered() {
    var path = talk("2026-11-29");
    ben.browser().put(path + "/pass");
    assertThat(mia.browser().get(path)).bodyText().contains("You said yes to talking about this");
    clock.advance(Duration.ofDays(7));
    mia.browser().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
    assertThat(mia.browser().get(path)).bodyText().contains("Its time went by");
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("How was it to talk about");
  }

  @Test
  void aTalkIsOneMomentHoweverOftenItIsNoted() {
    var path = talk("2026-11-23");
    assertThat(mia.browser().put(path + "/talk")).hasStatus(404);
    ben.browser().put(path + "/answer");
    mia.browser().put(path + "/talk");
    mia.browser().put(path + "/talk");
    assertThat(moments.with(mia.id(), bensPerson, 10))
        .extracting(it -> it.told().kind())
        .containsExactly(Kind.TALK);
  }

  @Test
  void theLineForMyselfIsOfferedOnceTheDayHasCome() {
    var path = talk("2026-11-29");
    ben.browser().put(path + "/answer");
    assertThat(mia.browser().get(path)).bodyText().doesNotContain("One line for yourself");
    clock.advance(Duration.ofDays(6));
    mia.browser().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
    assertThat(mia.browser().get(path)).bodyText().contains("One line for yourself");
  }

  @Test
  void aTalkWithSomebodyWhoUnlinkedIsNotToBeTalkedAboutAnyMore() {
    var path = talk("2026-11-29");
    ben.browser().put(path + "/answer");
    ben.browser().delete("/circle/" + mia.id());
    for (var one : new Given.Someone[] {mia, ben}) {
      assertThat(one.browser().get("/opening")).bodyText().doesNotContain("to talk about");
      assertThat(one.browser().get(path)).bodyText().contains("Nobody else takes part");
    }
    circles.connect(mia, "Ben again", ben, "Mia");
    for (var one : new Given.Someone[] {mia, ben}) {
      assertThat(one.browser().get("/")).bodyText().doesNotContain("want to talk");
    }
  }

  @Test
  void aDayThatIsOverOrFarAwayIsNotTaken() {
    for (var day : new String[] {"2026-11-22", "2027-06-01", "soon", ""}) {
      assertThat(mia.browser().post("/opening/exchanges", talkFields(day))).hasStatus(422);
    }
  }

  @Test
  void afterATalkOneLineMayBeKeptAndNobodyElseReadsIt() {
    var page = "/opening/with/" + bensPerson;
    mia.browser()
        .post("/opening/lines", "person", bensPerson.toString(), "line", "when he <waited>");
    assertThat(mia.browser().get(page)).bodyText().contains("when he &lt;waited&gt;");
    assertThat(mia.browser().get("/search?q=waited")).bodyText().contains("<mark>waited</mark>");
    assertThat(ben.browser().get("/search?q=waited")).bodyText().doesNotContain("<mark>waited");

    var line = Given.found("/opening/lines/([0-9a-f-]{36})", mia.browser().get(page));
    mia.browser().delete("/opening/lines/" + line);
    var gone = mia.browser().get(page);
    assertThat(gone).bodyText().doesNotContain("waited");
    mia.browser().post("/undo/" + Given.found("/undo/([0-9a-f-]{36})", gone));
    assertThat(mia.browser().get(page)).bodyText().contains("waited");
  }

  @Test
  void aQuestionTakenAlongIsTakenUpAgainAWeekAfterItWasAsked() {
    var mum = people.add(mia.id(), "Mum", Ring.INNER).id();
    mia.browser().post("/opening/taken", "prompt", "childhood-2", "person", mum.toString());
    var taken = Given.found("/opening/taken/([0-9a-f-]{36})", mia.browser().get("/people/" + mum));
    mia.browser().put("/opening/taken/" + taken + "/asked");
    mia.browser().put("/opening/taken/" + taken + "/asked");
    assertThat(cards()).doesNotContain("Where did it all end up?");
    clock.advance(Duration.ofDays(7));
    mia.browser().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
    assertThat(cards()).contains("Where did it all end up?");
    assertThat(details.of(mia.id(), mum)).hasSize(1);
  }

  @Test
  void onlyADeepQuestionToSomebodyNotYetCloseComesWithReassurance() {
    var friend = people.add(mia.id(), "Ada", Ring.FRIENDS);
    var near = people.add(mia.id(), "Zoe", Ring.CLOSE);
    for (var person : new Person[] {friend, near}) {
      var page = "/opening/with/" + person.id();
      assertThat(mia.browser().get(page)).bodyText().doesNotContain("Deep talks tend to");
      mia.browser().put(page + "/ladder", "deepest", "3");
    }
    assertThat(mia.browser().get("/opening/with/" + friend.id()))
        .bodyText()
        .containsOnlyOnce("Deep talks tend to");
    assertThat(mia.browser().get("/opening/with/" + near.id()))
        .bodyText()
        .doesNotContain("Deep talks tend to");
  }

  @Test
  void oneTapLeadsBackDownTheLadder() {
    var page = "/opening/with/" + bensPerson;
    assertThat(mia.browser().get(page)).bodyText().doesNotContain("Lighter, please");
    mia.browser().put(page + "/ladder", "deepest", "3");
    assertThat(mia.browser().get(page))
        .bodyText()
        .contains("Lighter, please", "name=\"deepest\" value=\"2\"");
  }

  private String cards() {
    return Html.of(mia.browser().get("/")).select(".card").text();
  }

  private String talkByLink() {
    var mum = people.add(mia.id(), "Mum", Ring.INNER).id();
    return Given.found(
        "http://localhost:8484(/answer/[A-Za-z0-9_-]+)",
        mia.browser().post("/opening/exchanges", talkFields(mum, "2026-11-29")));
  }

  private void askedAfterwards(Given.Someone one) {
    one.browser().post("/sign-in", "email", one.email(), "password", Given.PASSWORD);
    assertThat(one.browser().get("/")).bodyText().contains("How was it to talk about");
  }

  private String talk(String day) {
    var made = mia.browser().post("/opening/exchanges", talkFields(day));
    return "/opening/exchanges/" + Routes.madeAt(made).getFirst();
  }

  private String[] talkFields(String day) {
    return talkFields(bensPerson, day);
  }

  private static String[] talkFields(PersonId person, String day) {
    return new String[] {
      "prompt", "childhood-1", "person", person.toString(), "form", "talk", "on", day
    };
  }
}
