package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.circle.Circle;
import kith.people.People;
import kith.people.Ring;
import kith.testing.Given;
import kith.testing.Html;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class ExchangeTest extends MiaAsksBen {
  @Autowired
  Circle circle;

  @Autowired
  People people;

  @Autowired
  Ladder ladder;

  @Autowired
  Exchanges exchanges;

  @Autowired
  Deck deck;

  @Autowired
  TestClock clock;

  @Test
  void nobodySeesAnAnswerBeforeBothHaveAnswered() {
    var path = proposed();
    mia.browser().put(path + "/answer", "answer", "the attic, every board");
    assertThat(ben.browser().get(path)).hasStatusOk().bodyText().doesNotContain("attic");

    ben.browser().put(path + "/answer", "answer", "the kitchen");
    assertThat(ben.browser().get(path))
        .bodyText()
        .contains("the attic, every board", "the kitchen");
    assertThat(mia.browser().get(path))
        .bodyText()
        .contains("the attic, every board", "the kitchen");
  }

  @Test
  void whatIAnsweredIsFoundByMeAlone() {
    var path = proposed();
    mia.browser().put(path + "/answer", "answer", "the attic, every board");
    assertThat(mia.browser().get("/search?q=ATTIC")).bodyText().contains(path);
    assertThat(ben.browser().get("/search?q=attic")).bodyText().contains("Nothing found");
  }

  @Test
  void anAnswerCanBeChangedUntilTheRevealAndNotAfterwards() {
    var path = proposed();
    mia.browser().put(path + "/answer", "answer", "first thought");
    mia.browser().put(path + "/answer", "answer", "second thought");
    ben.browser().put(path + "/answer", "answer", "mine");
    assertThat(mia.browser().put(path + "/answer", "answer", "third thought"))
        .hasStatus(409)
        .bodyText()
        .contains("it was not taken", "third thought");
    assertThat(mia.browser().put(path + "/answer", "answer", "second thought")).hasStatus(303);
    assertThat(ben.browser().get(path))
        .bodyText()
        .contains("second thought")
        .doesNotContain("first thought", "third thought");
  }

  @Test
  void passingLooksLikeNotAnswering() throws Exception {
    var path = proposed();
    var silent = mia.browser().get(path).getResponse().getContentAsString();
    ben.browser().put(path + "/pass");
    assertThat(withoutTokens(mia.browser().get(path).getResponse().getContentAsString()))
        .isEqualTo(withoutTokens(silent));

    mia.browser().put(path + "/answer", "answer", "never to be seen");
    clock.advance(Duration.ofDays(8));
    mia.browser().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
    assertThat(mia.browser().get(path)).bodyText().contains("Its time went by", "never to be seen");
  }

  @Test
  void afterTheRevealEachMaySayOneSentenceBackAndThatItWasHard() {
    var path = proposed();
    mia.browser().put(path + "/answer", "answer", "a");
    assertThat(mia.browser().put(path + "/back", "back", "too early")).hasStatus(404);
    ben.browser().put(path + "/answer", "answer", "b");
    ben.browser().put(path + "/back", "back", "thank you for telling me");
    ben.browser().put(path + "/hard", "wanted", "held");
    assertThat(mia.browser().get(path))
        .bodyText()
        .contains("thank you for telling me", "To be held would help");
  }

  @Test
  void afterUnlinkingEachKeepsOnlyTheirOwnWords() {
    var path = proposed();
    mia.browser().put(path + "/answer", "answer", "mias words");
    ben.browser().put(path + "/answer", "answer", "bens words");
    ben.browser().delete("/circle/" + mia.id());
    assertThat(ben.browser().get(path))
        .bodyText()
        .contains("bens words")
        .doesNotContain("mias words");
    assertThat(mia.browser().get(path))
        .bodyText()
        .contains("mias words")
        .doesNotContain("bens words", "One sentence back", "That was hard");
    circles.connect(mia, "Ben again", ben, "Mia");
    assertThat(ben.browser().get("/")).bodyText().doesNotContain("have both answered");
  }

  @Test
  void everybodyIsCalledWhatICallThem() {
    var path = proposed();
    assertThat(ben.browser().get("/")).bodyText().contains("Mia from school asks you something");
    assertThat(ben.browser().get(path)).bodyText().contains("With Mia from school.");
    mia.browser().put(path + "/answer", "answer", "mias words");
    ben.browser().put(path + "/answer", "answer", "bens words");
    assertThat(mia.browser().get(path)).bodyText().contains("With Benny.").doesNotContain("Ben<");
    assertThat(mia.browser().get("/")).bodyText().contains("You and Benny have both answered");
    assertThat(mia.browser().get("/circle/shared")).bodyText().contains("with Benny");
  }

  @Test
  void whoStaysKeepsTheirAnswerAndTheirSentenceBackWhenTheOtherLeaves() {
    var path = proposed();
    mia.browser().put(path + "/answer", "answer", "mias words");
    ben.browser().put(path + "/answer", "answer", "bens words");
    ben.browser().put(path + "/back", "back", "a thank you of Bens");
    mia.browser().put(path + "/back", "back", "a thank you of Mias");
    mia.browser().delete("/settings/account", "leaving-password", Given.PASSWORD);
    assertThat(ben.browser().get("/opening/journal"))
        .bodyText()
        .contains("Which room of the home", "bens words", "a thank you of Bens")
        .doesNotContain("mias words", "a thank you of Mias");
  }

  @Test
  void aGuestAnswersByALinkAndSeesNothingElse() throws Exception {
    var mum = people.add(mia.id(), "Mum", Ring.INNER).id();
    var page =
        mia.browser().post("/opening/exchanges", "prompt", "childhood-1", "person", mum.toString());
    var found = Pattern.compile("http://localhost:8484(/answer/[A-Za-z0-9_-]+)")
        .matcher(page.getResponse().getContentAsString());
    assertThat(found.find()).isTrue();
    var guest = given.visitor();
    assertThat(guest.get(found.group(1)))
        .hasStatusOk()
        .bodyText()
        .contains("Which room of the home", "Mia")
        .doesNotContain("Benny", "href=\"/people\"");
    guest.post(found.group(1), "answer", "the pantry", "name", "Mama");
    assertThat(mia.browser().get("/opening")).bodyText().doesNotContain("the pantry");

    var path = Pattern.compile("/opening/exchanges/[0-9a-f-]{36}")
        .matcher(page.getResponse().getContentAsString());
    assertThat(path.find()).isTrue();
    mia.browser().put(path.group() + "/answer", "answer", "the attic");
    assertThat(mia.browser().get(path.group())).bodyText().contains("the pantry", "Mama");
    assertThat(guest.get(found.group(1))).bodyText().contains("the attic");
  }

  @Test
  void promptsGoOnlyAsDeepAsBothWouldLikeTo() {
    ladder.goAsDeepAs(mia.id(), bensPerson, 3);
    assertThat(ladder.offer(mia.id(), bensPerson, "", 1))
        .extracting(Prompt::depth)
        .containsOnly(1);
    var back =
        Objects.requireNonNull(circle.find(ben.id(), mia.id()).orElseThrow().person());
    ladder.goAsDeepAs(ben.id(), back, 2);
    assertThat(ladder.offer(mia.id(), bensPerson, "", 1))
        .extracting(Prompt::depth)
        .containsOnly(1, 2)
        .isSorted();
  }

  @Test
  void aThemeThatIsNotForUsIsNotOffered() {
    for (var theme :
        new String[] {"childhood", "family", "work", "fears", "joys", "regrets", "hopes"}) {
      ladder.setNotForUs(mia.id(), bensPerson, theme, true);
    }
    for (var seed = 0; seed < 20; seed++) {
      assertThat(ladder.offer(mia.id(), bensPerson, "", seed))
          .isNotEmpty()
          .extracting(Prompt::theme)
          .doesNotContain("childhood", "family", "work", "fears", "joys", "regrets", "hopes");
    }
  }

  @Test
  void noQuestionGoesDeeperThanBothAgreedWhateverIsSent() {
    String[] deeper = {"prompt", "childhood-5", "person", bensPerson.toString()};
    var page = "/opening/exchanges/new?prompt=childhood-5";
    ladder.goAsDeepAs(mia.id(), bensPerson, 2);
    assertThat(mia.browser().get(page)).bodyText().doesNotContain("Benny");
    assertThat(mia.browser().post("/opening/exchanges", deeper))
        .hasStatus(422)
        .bodyText()
        .contains("goes deeper than");
    ladder.goAsDeepAs(ben.id(), circles.personOf(ben, mia), 2);
    assertThat(mia.browser().get(page)).bodyText().contains("Benny");
    ladder.setNotForUs(mia.id(), bensPerson, "childhood", true);
    assertThat(mia.browser().get(page)).bodyText().doesNotContain("Benny");
    assertThat(mia.browser().post("/opening/exchanges", deeper)).hasStatus(422);
    ladder.setNotForUs(mia.id(), bensPerson, "childhood", false);
    assertThat(mia.browser().post("/opening/exchanges", deeper)).hasStatus(303);
  }

  @Test
  void whoeverProposesIsHeldToTheLadderAndADoubledRequestIsStillTheSame() {
    ladder.goAsDeepAs(mia.id(), bensPerson, 2);
    var deeper = proposal("childhood-5");
    assertThat(exchanges.propose(mia.id(), deeper)).isEmpty();
    ladder.goAsDeepAs(ben.id(), circles.personOf(ben, mia), 2);
    var proposed = exchanges.propose(mia.id(), deeper).orElseThrow();
    ladder.goAsDeepAs(ben.id(), circles.personOf(ben, mia), 1);
    assertThat(exchanges.propose(mia.id(), deeper)).contains(proposed);
    assertThat(exchanges.propose(mia.id(), proposal("childhood-5"))).isEmpty();
    ladder.setNotForUs(mia.id(), bensPerson, "childhood", true);
    assertThat(exchanges.propose(mia.id(), proposal("childhood-1"))).isEmpty();
  }

  private Proposal proposal(String prompt) {
    return new Proposal(
        deck.find(prompt).orElseThrow(),
        Set.of(ben.id()),
        Set.of(),
        new Proposal.Form.Written(LocalDate.of(2026, 11, 30)),
        UUID.randomUUID());
  }

  @Test
  void aPromptTakenAlongWaitsBeforeWeMeetUntilItIsAsked() {
    mia.browser().post("/opening/taken", "prompt", "childhood-2", "person", bensPerson.toString());
    assertThat(mia.browser().get("/people/" + bensPerson))
        .bodyText()
        .contains("What did you collect");
  }

  private static String withoutTokens(String page) {
    return Html.lasting(page).replaceAll("(?s)<div id=\"toasts\".*", "");
  }
}
