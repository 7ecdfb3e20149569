package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.circle.Circle;
import kith.circle.TestCircle;
import kith.moments.Moments;
import kith.people.People;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.Html;
import kith.testing.KithTest;
import kith.testing.TestClock;
import kith.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody without an account answers by a link, and may take what they said into an account later. */
@KithTest
class GuestsTest {
  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Circle circle;

  @Autowired
  Moments moments;

  @Autowired
  TestCircle circles;

  @Autowired
  TestClock clock;

  Given.Someone mia;
  PersonId mum;
  String answer = "";
  String exchange = "";

  @BeforeEach
  void aQuestionForMum() {
    mia = given.someone("Mia");
    mum = people.add(mia.id(), "Mum", Ring.INNER).id();
    var page =
        mia.browser().post("/opening/exchanges", "prompt", "childhood-1", "person", mum.toString());
    answer = Given.found("http://localhost:8484(/answer/[A-Za-z0-9_-]+)", page);
    exchange = Given.found("(/opening/exchanges/[0-9a-f-]{36})", page);
  }

  @AfterEach
  void now() {
    clock.set(TestClock.START);
  }

  @Test
  void bothSayASentenceBackAndTheFirstOneStays() {
    var guest = given.visitor();
    guest.post(answer, "answer", "the pantry", "name", "Mama");
    assertThat(guest.post(answer + "/back", "back", "too early")).hasStatus(303);
    mia.browser().put(exchange + "/answer", "answer", "the attic");
    guest.post(answer + "/back", "back", "I never knew that");
    guest.post(answer + "/back", "back", "said twice");
    assertThat(mia.browser().get(exchange))
        .bodyText()
        .contains("I never knew that")
        .doesNotContain("too early", "said twice");
  }

  @Test
  void theirAnswerWaitsOnMyTodayAndWhatTheySayBackToo() {
    var guest = given.visitor();
    mia.browser().put(exchange + "/answer", "answer", "the attic");
    guest.post(answer, "answer", "the pantry", "name", "Mama");
    assertThat(mia.browser().get("/")).bodyText().contains("You and Mama have both answered.");
    mia.browser().put(exchange + "/back", "back", "Tell me more.");
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("Mama");
    guest.post(answer + "/back", "back", "I never knew that");
    assertThat(mia.browser().get("/")).bodyText().contains("Mama said something back.");
  }

  @Test
  void whoseLinkOpensNothingAnyMoreIsNotAmongThoseWhoCanRead() {
    given.visitor().post(answer, "answer", "the pantry", "name", "Mama");
    mia.browser().put(exchange + "/answer", "answer", "the attic");
    assertThat(mia.browser().get("/circle/shared")).bodyText().contains("with Mama");
    clock.advance(Duration.ofDays(90));
    mia.browser().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
    assertThat(mia.browser().get("/circle/shared")).hasStatusOk().bodyText().doesNotContain("Mama");
  }

  @Test
  void theGuestsPageLeadsNowhereButToWhatItIsFor() {
    var page = body(given.visitor().get(answer));
    var links = Pattern.compile("(?:href|action)=\"(/[^\"#]*)\"").matcher(page);
    assertThat(links
            .results()
            .map(it -> it.group(1))
            .filter(it -> !it.matches(
                "/|/someone|/[^?]*\\.(css|js|svg|webmanifest|png|woff2)([?].*)?|/webjars/.*")))
        .containsOnly(answer);
    assertThat(page).doesNotContain("Mum", mia.email(), exchange);
  }

  @Test
  void theLinkOpensNoOtherDoor() {
    var guest = given.visitor();
    guest.post(answer, "answer", "the pantry");
    for (var page : new String[] {"/", "/circle", "/opening", exchange, "/people/" + mum}) {
      assertThat(guest.get(page)).as(page).hasRedirectedUrl("/sign-in");
    }
    assertThat(guest.put(exchange + "/answer", "answer", "the attic")).hasRedirectedUrl("/sign-in");
  }

  @Test
  void aNewLinkForTheSameGuestReplacesTheOneThatWasLost() {
    given.visitor().post(answer, "answer", "the pantry");
    var fresh = Given.found(
        "http://localhost:8484(/answer/[A-Za-z0-9_-]+)", mia.browser().post(exchange + "/links"));
    assertThat(given.visitor().get(answer)).hasStatus(404);
    assertThat(given.visitor().get(fresh)).bodyText().contains("the pantry");
  }

  @Test
  void aGuestWhomTheHostForgotStillGivesTheLastAnswer() {
    mia.browser().put(exchange + "/answer", "answer", "the attic");
    people.forget(mia.id(), mum);
    assertThat(given.visitor().post(answer, "answer", "the pantry")).hasStatus(303);
    assertThat(given.visitor().get(answer)).bodyText().contains("the pantry", "the attic");
  }

  @Test
  void aGuestWhomTheHostMergedStillGivesTheLastAnswerAndItIsAMomentWithWhoStays() {
    var mother = people.add(mia.id(), "Mother", Ring.INNER).id();
    mia.browser().put(exchange + "/answer", "answer", "the attic");
    people.merge(mia.id(), mum, mother);
    assertThat(given.visitor().post(answer, "answer", "the pantry")).hasStatus(303);
    assertThat(moments.with(mia.id(), mother, 10)).hasSize(1);
  }

  @Test
  void aLostLinkIsRenewedForSomebodyForgottenToo() {
    people.forget(mia.id(), mum);
    var fresh = Given.found(
        "http://localhost:8484(/answer/[A-Za-z0-9_-]+)", mia.browser().post(exchange + "/links"));
    assertThat(given.visitor().get(fresh)).hasStatusOk();
  }

  @Test
  void nothingTellsBeforeTheRevealThatAGuestAnswered() {
    var ben = given.someone("Ben");
    var bensPerson = circles.connect(mia, "Benny", ben, "Mia");
    var page = mia.browser()
        .post(
            "/opening/exchanges",
            "prompt",
            "childhood-2",
            "person",
            mum.toString(),
            "person",
            bensPerson.toString());
    var link = Given.found("http://localhost:8484(/answer/[A-Za-z0-9_-]+)", page);
    var path = Given.found("(/opening/exchanges/[0-9a-f-]{36})", page);
    var before = List.of(seen(mia, path), seen(ben, path));
    assertThat(before.getFirst()).contains("Mum");
    assertThat(before.getLast()).doesNotContain("Mum");
    given.visitor().post(link, "answer", "the pantry", "name", "Mama");
    assertThat(List.of(seen(mia, path), seen(ben, path))).isEqualTo(before);

    mia.browser().put(path + "/answer", "answer", "the attic");
    ben.browser().put(path + "/answer", "answer", "the cellar");
    assertThat(seen(ben, path)).contains("Mama");
  }

  @Test
  void whatAGuestWroteTooLateStaysBeforeThemToCopy() {
    var guest = given.visitor();
    guest.post(answer, "answer", "the pantry");
    mia.browser().put(exchange + "/answer", "answer", "the attic");
    assertThat(guest.post(answer, "answer", "the <cellar>"))
        .hasStatus(409)
        .bodyText()
        .contains("it was not taken", "the &lt;cellar&gt;", "the pantry");
    assertThat(guest.post(answer, "answer", "the pantry")).hasStatus(303);
    assertThat(mia.browser().get(exchange)).bodyText().doesNotContain("cellar");
  }

  @Test
  void theLinkEndsAWeekAfterTheLastDay() {
    clock.advance(Duration.ofDays(14));
    assertThat(given.visitor().get(answer)).bodyText().contains("Its time went by");
    clock.advance(Duration.ofDays(2));
    assertThat(given.visitor().get(answer)).hasStatus(404);
  }

  @Test
  void aGuestTakesTheirAnswerIntoANewAccount() {
    var guest = given.visitor();
    guest.post(answer, "answer", "the pantry", "name", "Mama");
    assertThat(guest.get(answer)).bodyText().contains("Make an account");
    var email = UUID.randomUUID() + "@example.org";
    guest.get(signUpLink());
    signUp(guest, email);
    assertThat(given.visitor().get(answer)).hasRedirectedUrl("/sign-in?back=" + answer);
    assertThat(given.visitor().post(answer, "answer", "not mine")).hasStatus(303);
    guest.post("/sign-in", "email", email, "password", Given.PASSWORD, "back", answer);
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
    assertThat(ben.browser().get(exchange)).hasStatusOk();
    ben.browser().put(exchange + "/answer", "answer", "words of Ben");
    mia.browser().put(exchange + "/answer", "answer", "the attic");
    assertThat(mia.browser().get(exchange)).bodyText().doesNotContain("Ben");
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

  /** Without the token, which differs on every page. */
  private static String seen(Given.Someone who, String path) {
    return Html.lasting(body(who.browser().get(path)));
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
