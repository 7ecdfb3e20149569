package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import kith.people.People;
import kith.people.Ring;
import kith.shell.Live;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.Routes;
import kith.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever asked takes the question back. */
@KithTest
class WithdrawingTest extends MiaAsksBen {
  private static final String GONE = "It is no longer asked.";
  private static final String NOTHING = "Nothing is shared";

  @Autowired
  People people;

  @Autowired
  OwnDecks decks;

  @Autowired
  Live live;

  @Autowired
  Clock clock;

  @Autowired
  TestClock time;

  @Test
  void theOthersReadThatItIsNoLongerAskedAndKeepTheirWords() {
    var path = proposed();
    ben.browser().put(path + "/answer", "answer", "words of Ben");
    assertThat(mia.browser().get(path)).bodyText().contains("Take the question back");
    assertThat(ben.browser().get(path)).bodyText().doesNotContain("Take the question back");
    assertThat(mia.browser().delete(path)).hasRedirectedUrl(path);
    assertThat(mia.browser().get(path))
        .bodyText()
        .contains("You took this question back")
        .doesNotContain("Take the question back");
    assertThat(ben.browser().get(path)).bodyText().contains(GONE, "words of Ben");
    assertThat(ben.browser().get("/")).bodyText().doesNotContain("asks you something");
    assertThat(ben.browser().get("/opening")).bodyText().contains("no longer asked");
  }

  @Test
  void nothingIsAnsweredOrRevealedAnyMoreAndTypedWordsStayToBeCopied() {
    var path = proposed();
    ben.browser().put(path + "/answer", "answer", "words of Ben");
    mia.browser().delete(path);
    assertThat(mia.browser().put(path + "/answer", "answer", "words of Mia"))
        .hasStatus(409)
        .bodyText()
        .contains("words of Mia")
        .doesNotContain("words of Ben");
    assertThat(ben.browser().get(path)).bodyText().doesNotContain("words of Mia");
  }

  @Test
  void anOpenPageOfTheOthersHearsIt() throws Exception {
    var path = proposed();
    try (var ear = live.listen(ben.id(), clock.instant())) {
      while (ear.next(Duration.ZERO) != null) {}
      mia.browser().delete(path);
      assertThat(ear.next(Duration.ofSeconds(1))).isEqualTo(Exchanges.TOPIC);
    }
  }

  @Test
  void nobodyElseCanAndAfterTheRevealItIsTooLate() {
    var path = proposed();
    assertThat(ben.browser().delete(path)).hasStatus(404);
    mia.browser().put(path + "/answer", "answer", "words of Mia");
    ben.browser().put(path + "/answer", "answer", "words of Ben");
    assertThat(mia.browser().get(path)).bodyText().doesNotContain("Take the question back");
    mia.browser().delete(path);
    assertThat(mia.browser().get(path))
        .bodyText()
        .contains("All have answered by now", "words of Ben");
  }

  @Test
  void aGuestReadsThatItIsNoLongerAsked() {
    var mum = people.add(mia.id(), "Mum", Ring.INNER).id();
    var made =
        mia.browser().post("/opening/exchanges", "prompt", "childhood-1", "person", mum.toString());
    var path = Given.found("(/opening/exchanges/[0-9a-f-]{36})", made);
    var link = AskedByLink.link(made);
    given.visitor().post(link, "answer", "words of Mum");
    mia.browser().delete(path);
    assertThat(given.visitor().get(link)).bodyText().contains(GONE, "words of Mum");
  }

  @Test
  void everyOpenQuestionStandsInWhatIHaveSharedAndIsTakenBackThere() {
    assertThat(mia.browser().get("/circle/shared")).bodyText().contains(NOTHING);
    var mum = people.add(mia.id(), "Mum", Ring.INNER).id();
    var made = mia.browser()
        .post(
            "/opening/exchanges",
            "prompt",
            ownQuestion(),
            "person",
            mum.toString(),
            "person",
            bensPerson.toString());
    var path = Given.found("(/opening/exchanges/[0-9a-f-]{36})", made);
    assertThat(mia.browser().get("/circle/shared"))
        .bodyText()
        .contains("My question: What did we never say?", "Benny, Mum", "action=\"" + path + "\"")
        .doesNotContain(NOTHING);
    assertThat(mia.browser().delete(path, "back", "/circle/shared"))
        .hasRedirectedUrl("/circle/shared");
    assertThat(mia.browser().get("/circle/shared")).bodyText().contains(NOTHING);
    assertThat(ben.browser().get(path)).bodyText().contains(GONE).doesNotContain("never say");
    assertThat(given.visitor().get(AskedByLink.link(made)))
        .bodyText()
        .contains(GONE)
        .doesNotContain("never say");
  }

  @Test
  void wordsOfMineThatAreSetAsideAreStillInTheListForTheyAreStillRead() {
    var path = asked();
    time.advance(Duration.ofDays(8));
    for (var one : new Given.Someone[] {mia, ben}) {
      one.browser().post("/sign-in", "email", one.email(), "password", Given.PASSWORD);
    }
    assertThat(ben.browser().get(path)).bodyText().contains("Its time went by", "never say");
    assertThat(mia.browser().get("/circle/shared")).bodyText().contains("My question: What did we");
    mia.browser().delete(path);
    assertThat(ben.browser().get(path)).bodyText().doesNotContain("never say");
  }

  @Test
  void withMyAnswerMyOwnQuestionGoesToo() {
    var path = asked();
    mia.browser().put(path + "/answer", "answer", "words of Mia");
    ben.browser().put(path + "/answer", "answer", "words of Ben");
    assertThat(ben.browser().get(path)).bodyText().contains("never say", "words of Mia");
    mia.browser()
        .delete("/circle/shared" + path.substring("/opening/exchanges".length()) + "/" + ben.id());
    assertThat(ben.browser().get(path))
        .bodyText()
        .contains("words of Ben")
        .doesNotContain("never say", "words of Mia");
    assertThat(mia.browser().get("/circle/shared")).bodyText().contains(NOTHING);
  }

  @Test
  void whoTookTheirAnswerBackLeavesNothingToReadOnToday() {
    var path = proposed();
    mia.browser().put(path + "/answer", "answer", "words of Mia");
    ben.browser().put(path + "/answer", "answer", "words of Ben");
    assertThat(ben.browser().get("/")).bodyText().contains("have both answered");
    mia.browser()
        .delete("/circle/shared" + path.substring("/opening/exchanges".length()) + "/" + ben.id());
    assertThat(ben.browser().get("/")).bodyText().doesNotContain("have both answered");
  }

  private String asked() {
    var made = mia.browser()
        .post("/opening/exchanges", "prompt", ownQuestion(), "person", bensPerson.toString());
    return "/opening/exchanges/" + Routes.madeAt(made).getFirst();
  }

  private String ownQuestion() {
    var deck = decks.add(mia.id(), "Ours", "en");
    var words = new OwnPrompt.Words("What did we never say?", null, Prompt.OTHER, 1);
    return decks.add(mia.id(), deck, words).toString();
  }
}
