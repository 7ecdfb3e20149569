package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import kith.circle.TestCircle;
import kith.moments.Moments;
import kith.people.Ring;
import kith.testing.Given;
import kith.testing.Html;
import kith.testing.KithTest;
import kith.testing.TestClock;
import kith.testing.Zipped;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody without an account answers by a link. */
@KithTest
class GuestsTest extends AskedByLink {
  @Autowired
  Moments moments;

  @Autowired
  TestCircle circles;

  @Autowired
  TestClock clock;

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
    var page = Html.text(given.visitor().get(answer));
    var links = Pattern.compile("(?:href|action)=\"(/[^\"#]*)\"").matcher(page);
    assertThat(links
            .results()
            .map(it -> it.group(1))
            .filter(it -> !it.matches(
                "/|/someone|/[^?]*\\.(css|js|svg|webmanifest|png|woff2)([?].*)?|/webjars/.*")))
        .containsOnly(answer);
    assertThat(page).doesNotContain(mia.email(), exchange).doesNotContainPattern("\\bMum\\b");
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
    var fresh = link(mia.browser().post(exchange + "/links"));
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
    var fresh = link(mia.browser().post(exchange + "/links"));
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
    var link = link(page);
    var path = Given.found("(/opening/exchanges/[0-9a-f-]{36})", page);
    var before = List.of(seen(mia, path), seen(ben, path));
    assertThat(before.getFirst()).contains("Mum");
    assertThat(before.getLast()).doesNotContainPattern("\\bMum\\b");
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
  void aGuestTakesTheirAnswerBackAndGoesOnReadingItAlone() {
    var guest = given.visitor();
    guest.post(answer, "answer", "the pantry", "name", "Mama");
    mia.browser().put(exchange + "/answer", "answer", "the attic");
    guest.post(answer + "/back", "back", "I never knew that");
    assertThat(mia.browser().get(exchange)).bodyText().contains("the pantry");
    assertThat(guest.get(answer)).bodyText().contains("Take my answer back");
    assertThat(guest.delete(answer)).hasRedirectedUrl(answer);
    assertThat(mia.browser().get(exchange))
        .bodyText()
        .contains("the attic")
        .doesNotContain("the pantry", "I never knew that");
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("Mama");
    assertThat(
            Zipped.in(mia.browser().post("/settings/taking-out", "taking-password", Given.PASSWORD))
                .values())
        .noneMatch(it -> it.contains("the pantry"))
        .anyMatch(it -> it.contains("the attic"));
    assertThat(guest.get(answer))
        .bodyText()
        .contains("the pantry", "the attic", "Only you read it here")
        .doesNotContain("Take my answer back");
    var ben = given.someone("Ben");
    ben.browser().post(answer + "/account");
    assertThat(ben.browser().get(exchange)).bodyText().contains("the pantry", "the attic");
    assertThat(mia.browser().get(exchange)).bodyText().doesNotContain("the pantry");
  }

  @Test
  void beforeTheRevealAGuestWhoTakesTheirAnswerBackHasNotAnswered() {
    var guest = given.visitor();
    guest.post(answer, "answer", "the pantry");
    guest.delete(answer);
    mia.browser().put(exchange + "/answer", "answer", "the attic");
    assertThat(guest.get(answer)).bodyText().doesNotContain("the pantry", "the attic");
    assertThat(mia.browser().get(exchange)).bodyText().contains("Change my answer");
  }

  @Test
  void afterTheRevealTheGuestReadsTheGentleFollowUpAndNothingOfWaiting() {
    var asked = link(mia.browser()
        .post("/opening/exchanges", "prompt", "childhood-2", "person", mum.toString()));
    var guest = given.visitor();
    assertThat(guest.get(asked)).bodyText().contains("once both of you have answered");
    guest.post(asked, "answer", "shells");
    var path = Given.found("(/opening/exchanges/[0-9a-f-]{36})", mia.browser().get("/opening"));
    mia.browser().put(path + "/answer", "answer", "stamps");
    assertThat(guest.get(asked))
        .bodyText()
        .contains("stamps", "Where did it all end up?")
        .doesNotContain("once both of you");
    assertThat(mia.browser().get(path)).bodyText().doesNotContain("may choose the next question");
  }

  @Test
  void whatIsSentByALinkThatIsOverStaysToBeCopied() {
    assertThat(given.visitor().post("/answer/no-such-link", "answer", "words of Mum"))
        .hasStatus(404)
        .bodyText()
        .contains("This link is over", "words of Mum")
        .doesNotContain("Back to Today");
  }

  /** Without the token, which differs on every page. */
  private static String seen(Given.Someone who, String path) {
    return Html.lasting(Html.text(who.browser().get(path)));
  }
}
