package kith.feelings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.circle.Circle;
import kith.circle.TestCircle;
import kith.moments.Kind;
import kith.moments.Moments;
import kith.people.Fact;
import kith.people.Facts;
import kith.people.People;
import kith.people.Ring;
import kith.people.WayKind;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.Given.Someone;
import kith.testing.KithTest;
import kith.testing.PostOffice;
import kith.testing.TestClock;
import kith.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KithTest
class SharingTest {
  @Autowired
  Given given;

  @Autowired
  Feelings feelings;

  @Autowired
  Standings standings;

  @Autowired
  People people;

  @Autowired
  Facts facts;

  @Autowired
  Moments moments;

  @Autowired
  Circle circle;

  @Autowired
  ManualScheduler jobs;

  @Autowired
  TestClock clock;

  Someone mia;
  Someone ben;
  PersonId benny;

  @BeforeEach
  void twoConnected() {
    mia = given.someone("Mia");
    ben = given.someone("Ben");
    benny = new TestCircle(people, circle).connect(mia, "Benny", ben, "Mia from school");
  }

  @AfterEach
  void now() {
    clock.set(TestClock.START);
  }

  @Test
  void nothingIsSharedUnlessISaySo() {
    var id = lonely();
    assertThat(ben.browser().get(received(id))).hasStatus(404);
    assertThat(ben.browser().get("/feelings/shared"))
        .bodyText()
        .contains("Nothing just now")
        .doesNotContain("lonely");
    assertThat(ben.browser().get("/")).bodyText().doesNotContain("lonely");
  }

  @Test
  void theyFindTheWordAndTheFieldOnTheirTodayAndNoMore() {
    var id = lonely();
    share(id);
    assertThat(ben.browser().get("/"))
        .bodyText()
        .contains("Mia from school shows you how they feel: lonely");
    assertThat(ben.browser().get(received(id)))
        .bodyText()
        .contains("lonely", "unpleasant, little energy")
        .doesNotContain("The flat", "she moved out", "Ana", "heavy chest");
    assertThat(ben.browser().get("/")).bodyText().doesNotContain("lonely");
    assertThat(ben.browser().get("/feelings/shared")).bodyText().contains("lonely");
    assertThat(mia.browser().get("/feelings/" + id)).bodyText().contains("Who sees it", "Benny");
  }

  @Test
  void theSentenceAndWhomItIsAboutAreAddedOneByOneAndTheBodyNever() {
    var id = lonely();
    share(id, "sentence", "true");
    assertThat(ben.browser().get(received(id)))
        .bodyText()
        .contains("The flat is so quiet")
        .doesNotContain("she moved out", "Ana");
    share(id, "about", "true");
    assertThat(ben.browser().get(received(id)))
        .bodyText()
        .contains("she moved out", "About Ana")
        .doesNotContain("The flat", "heavy chest");
  }

  @Test
  void whoWasThereIsNeverSent() {
    var tim = people.add(mia.id(), "Tim", Ring.CLOSE).id();
    var felt = new Felt(new Affect(-3, -3), List.of("lonely"), null, "she moved out", null);
    var id = feelings
        .checkIn(mia.id(), new NewCheckIn(felt, Set.of(tim), Set.of(), null, null))
        .id();
    share(id, "about", "true");
    assertThat(ben.browser().get(received(id)))
        .bodyText()
        .contains("she moved out")
        .doesNotContain("Tim");
  }

  @Test
  void whatIWriteOnlyLaterIsShownToNobodyUntilIAddItAnew() {
    var tim = people.add(mia.id(), "Tim", Ring.CLOSE).id();
    var id = lonely();
    share(id, "sentence", "true", "about", "true");
    var before = feelings.get(mia.id(), id);
    var felt = new Felt(
        before.felt().affect(), List.of("lonely"), null, "she moved out", "I hate this flat");
    feelings.edit(
        mia.id(), id, before.version(), new NewCheckIn(felt, Set.of(), Set.of(tim), null, null));
    assertThat(ben.browser().get(received(id)))
        .bodyText()
        .contains("lonely")
        .doesNotContain("I hate this flat", "Tim", "she moved out");
  }

  @Test
  void whatWasAddedStaysWhenOnlySomethingElseIsChanged() {
    var id = lonely();
    share(id, "sentence", "true", "about", "true");
    var before = feelings.get(mia.id(), id);
    var felt =
        new Felt(before.felt().affect(), List.of("alone"), null, null, "The flat is so quiet");
    feelings.edit(
        mia.id(), id, before.version(), new NewCheckIn(felt, Set.of(), before.about(), null, null));
    assertThat(ben.browser().get(received(id)))
        .bodyText()
        .contains("alone", "The flat is so quiet", "About Ana");
  }

  @Test
  void takingItBackLooksAsIfNothingHadBeenThere() {
    var before = ben.browser().get("/feelings/shared");
    var id = lonely();
    share(id);
    mia.browser().delete("/feelings/" + id + "/shares/" + ben.id());
    assertThat(ben.browser().get(received(id))).hasStatus(404);
    assertThat(main(ben.browser().get("/feelings/shared"))).isEqualTo(main(before));
    assertThat(ben.browser().put(received(id) + "/replies", "kind", "offer")).hasStatus(404);
  }

  @Test
  void itIsInTheListOfWhatIShareAndEndsWithTheCheckInOrTheConnection() {
    var id = lonely();
    share(id);
    assertThat(mia.browser().get("/circle/shared")).bodyText().contains("lonely");
    mia.browser().delete("/feelings/" + id);
    assertThat(mia.browser().get("/circle/shared"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("lonely");
    var other = lonely();
    share(other);
    circle.unlink(ben.id(), mia.id());
    assertThat(ben.browser().get(received(other))).hasStatus(404);
    assertThat(mia.browser()
            .post("/feelings/" + other + "/shares", "receiver", ben.id().toString()))
        .hasStatus(404);
  }

  @Test
  void whoIsMutedStaysOffTodayAndCannotSeeIt() {
    circle.mute(ben.id(), mia.id(), true);
    share(lonely());
    mia.browser().post("/feelings/asks/" + ben.id());
    assertThat(ben.browser().get("/")).bodyText().doesNotContain("lonely", "One word is enough");
    assertThat(ben.browser().get("/feelings/shared")).bodyText().contains("lonely");
  }

  @Test
  void whatIsSharedByItselfIsOfThatQuadrantAndOfTheDay() {
    mia.browser().put("/feelings/sharing/" + ben.id(), "quadrant", "heavy");
    lonely();
    assertThat(ben.browser().get("/feelings/shared")).bodyText().contains("lonely");
    mia.browser().post("/feelings", "word", "glad");
    mia.browser().post("/feelings", "word", "sad", "on", "2026-11-20");
    assertThat(ben.browser().get("/feelings/shared")).bodyText().doesNotContain("glad", "sad");
  }

  @Test
  void whatIsSharedByItselfIsHiddenAgainWhenItIsChangedToAnotherQuadrant() {
    standings.set(mia.id(), ben.id(), Set.of(Quadrant.HEAVY));
    var id = lonely();
    assertThat(ben.browser().get(received(id))).hasStatusOk();
    mia.browser().put("/feelings/" + id, "version", "1", "at", "3,3", "word", "glad");
    assertThat(ben.browser().get(received(id))).hasStatus(404);
  }

  @Test
  void afterNinetyDaysIAmAskedAgainAndSilenceEndsIt() {
    standings.set(mia.id(), ben.id(), Set.of(Quadrant.HEAVY));
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("by itself ends");
    clock.advance(Duration.ofDays(88));
    assertThat(signedIn(mia).get("/")).bodyText().contains("What you show Benny by itself ends on");
    standings.renew(mia.id(), ben.id());
    assertThat(signedIn(mia).get("/")).bodyText().doesNotContain("by itself ends");
    clock.advance(Duration.ofDays(91));
    var id = lonely();
    assertThat(signedIn(ben).get(received(id))).hasStatus(404);
    assertThat(signedIn(mia).get("/feelings/sharing")).bodyText().contains("Ended on");
  }

  @Test
  void theyAnswerWithASentenceAQuestionOrAnOfferAndISeeItOnTodayAndOnTheCheckIn() {
    var id = lonely();
    share(id);
    ben.browser()
        .put(received(id) + "/replies", "kind", "sentence", "sentence", "I <b>am</b> here");
    ben.browser().put(received(id) + "/replies", "kind", "offer");
    assertThat(mia.browser().get("/")).bodyText().contains("Benny answered you");
    assertThat(mia.browser().get("/feelings/" + id))
        .bodyText()
        .contains("Benny says", "I &lt;b&gt;am&lt;/b&gt; here", "heard, helped or held?");
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("Benny answered you");
    mia.browser()
        .put("/feelings/" + id + "/replies/" + ben.id(), "kind", "offer", "wanted", "held");
    mia.browser()
        .put("/feelings/" + id + "/replies/" + ben.id(), "kind", "sentence", "back", "thank you");
    assertThat(ben.browser().get("/")).bodyText().contains("Mia from school answered you");
    assertThat(ben.browser().get(received(id)))
        .bodyText()
        .contains("would like to be held", "thank you");
    assertThat(ben.browser().get("/search?q=here"))
        .bodyText()
        .contains("<mark>here</mark>", received(id), "What you said to a check-in");
    assertThat(mia.browser().get("/search?q=thank"))
        .bodyText()
        .contains("<mark>thank</mark>", "What you said back");
    assertThat(ben.browser().get("/search?q=thank")).bodyText().doesNotContain("<mark>");
  }

  @Test
  void anOpenPageHearsOfItAtOnce() {
    var page = ben.browser().open("/live");
    await().until(() -> heard(page).contains(":kith"));
    share(lonely());
    await().until(() -> heard(page).contains("data:checkin"));
    assertThat(ben.browser().get("/")).bodyText().contains("data-live=", "checkin");
  }

  @Test
  void wordsOfDangerInAnAnswerShowHelpToWhoeverWroteThem() {
    var id = lonely();
    share(id);
    ben.browser()
        .put(
            received(id) + "/replies", "kind", "sentence", "sentence", "I want to kill myself too");
    assertThat(ben.browser().get(received(id)))
        .bodyText()
        .contains("You need not be alone with it");
    assertThat(mia.browser().get("/feelings/" + id))
        .bodyText()
        .doesNotContain("You need not be alone with it");
  }

  @Test
  void aQuestionComesFromTheDeck() throws Exception {
    var id = lonely();
    share(id);
    var page = ben.browser().get(received(id)).getResponse().getContentAsString();
    var at = page.indexOf("name=\"question\" value=\"") + "name=\"question\" value=\"".length();
    var question = page.substring(at, page.indexOf('"', at));
    ben.browser().put(received(id) + "/replies", "kind", "question", "question", question);
    assertThat(mia.browser().get("/feelings/" + id)).bodyText().contains("Benny asks");
    assertThat(ben.browser()
            .put(received(id) + "/replies", "kind", "question", "question", "none such"))
        .hasStatus(404);
  }

  @Test
  void askedHowIAmIAnswerWithACheckInShownOnce() {
    ben.browser().post("/feelings/asks/" + mia.id());
    assertThat(mia.browser().get("/")).bodyText().contains("Benny asks: how are you?");
    assertThat(mia.browser().get("/circle")).bodyText().contains("Benny asks: how are you?");
    assertThat(mia.browser().get("/feelings?for=" + ben.id()))
        .bodyText()
        .contains("Show this to Benny");
    mia.browser().post("/feelings", "word", "weary", "share", ben.id().toString());
    assertThat(ben.browser().get("/feelings/shared")).bodyText().contains("weary");
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("how are you?");
    mia.browser().post("/feelings", "word", "bored");
    assertThat(ben.browser().get("/feelings/shared")).bodyText().doesNotContain("bored");
  }

  @Test
  void leavingItLooksLikeNothingAndTheSameDayNobodyIsAskedTwice() {
    var asked = ben.browser().post("/feelings/asks/" + mia.id());
    var before = main(ben.browser().get("/feelings/shared"));
    mia.browser().delete("/feelings/asks/" + ben.id());
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("how are you?");
    var again = ben.browser().post("/feelings/asks/" + mia.id());
    assertThat(again).hasStatus(asked.getResponse().getStatus());
    assertThat(main(ben.browser().get("/feelings/shared"))).isEqualTo(before);
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("how are you?");
    clock.advance(Duration.ofHours(25));
    signedIn(ben).post("/feelings/asks/" + mia.id());
    assertThat(signedIn(mia).get("/")).bodyText().contains("how are you?");
    clock.advance(Duration.ofDays(4));
    assertThat(signedIn(mia).get("/")).bodyText().doesNotContain("how are you?");
  }

  @Test
  void toSomebodyWithoutKithItGoesAsMyOwnSentenceAndOneTapKeepsTheMoment() {
    var id = lonely();
    var ana = people.add(mia.id(), "Grandma", Ring.INNER).id();
    facts.add(mia.id(), ana, new Fact.Way(WayKind.SMS, "+44 7700 900123"));
    var path = "/feelings/" + id + "/telling/" + ana;
    assertThat(mia.browser().get(path)).bodyText().contains("I feel lonely.", "I%20feel%20lonely.");
    assertThat(mia.browser().put(path, "words", "Come over & sit?"))
        .bodyText()
        .contains("Come%20over%20%26%20sit%3F");
    mia.browser().post(path, "act", "call");
    assertThat(moments.with(mia.id(), ana, 9))
        .singleElement()
        .satisfies(it -> assertThat(it.told().kind()).isEqualTo(Kind.CALL));
  }

  @Test
  void asksAnswersAndWordsBackLeaveByEMailWhereTheyAreWished() {
    for (var one : List.of(mia, ben)) {
      one.browser().put("/settings/notices", "arrivals", "true");
    }
    mailed();
    mia.browser().post("/feelings/asks/" + ben.id());
    mailed();
    assertThat(PostOffice.letters(ben.email())).hasSize(1);
    var id = lonely();
    share(id);
    mailed();
    assertThat(PostOffice.letters(ben.email())).hasSize(2);
    ben.browser().put(received(id) + "/replies", "kind", "sentence", "sentence", "Come over?");
    mailed();
    assertThat(PostOffice.letters(mia.email())).hasSize(1);
    mia.browser()
        .put("/feelings/" + id + "/replies/" + ben.id(), "kind", "sentence", "back", "Gladly");
    mailed();
    assertThat(PostOffice.letters(ben.email())).hasSize(3);
  }

  @Test
  void whatGoesOutByItselfAndWhatIAnsweredIsInTheListAndCanBeTakenBack() {
    standings.set(mia.id(), ben.id(), Set.of(Quadrant.HEAVY));
    var list = "/circle/shared";
    assertThat(mia.browser().get(list))
        .bodyText()
        .contains("by themselves: unpleasant, little energy");
    mia.browser().delete("/feelings/sharing/" + ben.id());
    assertThat(mia.browser().get(list)).bodyText().doesNotContain("by themselves");
    var id = lonely();
    share(id);
    ben.browser().put(received(id) + "/replies", "kind", "sentence", "sentence", "Come over?");
    assertThat(ben.browser().get(list)).bodyText().contains("Come over?");
    ben.browser().delete(received(id) + "/replies", "kind", "sentence");
    assertThat(ben.browser().get(list)).bodyText().doesNotContain("Come over?");
    assertThat(mia.browser().get("/feelings/" + id)).bodyText().doesNotContain("Come over?");
  }

  @Test
  void anOpenPageHearsWhenTheConnectionEnds() {
    var page = ben.browser().open("/live");
    await().until(() -> heard(page).contains(":kith"));
    circle.unlink(mia.id(), ben.id());
    await().until(() -> heard(page).contains("data:checkin"));
  }

  private void mailed() {
    clock.advance(Duration.ofMinutes(6));
    jobs.runAnyDueExecutions();
    clock.advance(Duration.ofMinutes(1));
  }

  private CheckInId lonely() {
    var ana = people.add(mia.id(), "Ana", Ring.CLOSE).id();
    var felt = new Felt(
        new Affect(-3, -3),
        List.of("lonely"),
        "heavy chest",
        "she moved out",
        "The flat is so quiet");
    return feelings
        .checkIn(mia.id(), new NewCheckIn(felt, Set.of(), Set.of(ana), null, null))
        .id();
  }

  private void share(CheckInId id, String... more) {
    var fields = new ArrayList<>(List.of("receiver", ben.id().toString()));
    fields.addAll(List.of(more));
    assertThat(mia.browser().post("/feelings/" + id + "/shares", fields.toArray(String[]::new)))
        .hasStatus(303);
  }

  /** Sessions have ended meanwhile. */
  private Visitor signedIn(Someone someone) {
    var browser = given.visitor();
    browser.get("/sign-in");
    browser.post("/sign-in", "email", someone.email(), "password", Given.PASSWORD);
    browser.get("/");
    return browser;
  }

  private static String heard(MvcTestResult page) {
    try {
      return page.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String main(MvcTestResult page) {
    var all = heard(page);
    return all.substring(all.indexOf("<main"), all.indexOf("</main>"))
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  private String received(CheckInId id) {
    return "/feelings/shared/" + mia.id() + "/" + id;
  }
}
