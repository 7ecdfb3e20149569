package kith.feelings;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import java.time.Duration;
import java.util.List;
import kith.notices.TestAddresses;
import kith.testing.Given;
import kith.testing.Html;
import kith.testing.KithTest;
import kith.testing.PostOffice;
import kith.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody says to a check-in that they were shown. */
@KithTest
class RepliesTest extends MiaFeels {
  @Autowired
  ManualScheduler jobs;

  @Autowired
  TestClock clock;

  @Autowired
  TestAddresses addresses;

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
  void whatIsSaidToWhatWasTakenBackMeanwhileIsShownBackAndNobodyElseSeesIt() {
    var id = lonely();
    share(id);
    mia.browser().delete("/feelings/" + id + "/shares/" + ben.id());
    var words = "I can come over <tonight>";
    var late = ben.browser().put(received(id) + "/replies", "kind", "sentence", "sentence", words);
    assertThat(late)
        .hasStatus(404)
        .bodyText()
        .contains("they are not lost", "I can come over &lt;tonight&gt;")
        .doesNotContain(">\nsentence</textarea>");
    var foreign = given
        .someone("Noa")
        .browser()
        .put(received(id) + "/replies", "kind", "sentence", "sentence", words);
    assertThat(Html.text(foreign)).isEqualTo(Html.text(late));
    assertThat(mia.browser().get("/feelings/" + id)).bodyText().doesNotContain("come over");
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
  void asksAnswersAndWordsBackLeaveByEMailWhereTheyAreWished() {
    for (var one : List.of(mia, ben)) {
      addresses.confirm(one);
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
  void whoPartKeepTheirOwnWordsAndLoseTheOthers() {
    saidAndSaidBack(lonely());
    mia.browser().delete("/circle/" + ben.id());
    keepsOnly(ben, "I am with you", "You are kind");
    keepsOnly(mia, "You are kind", "I am with you");

    var remove =
        Given.found("action=\"(/feelings/said/[^\"]*)", ben.browser().get("/feelings/said"));
    ben.browser().delete(remove);
    assertThat(ben.browser().get("/search?q=with")).bodyText().doesNotContain("<mark>");
  }

  @Test
  void whoStaysKeepsWhatTheySaidToWhoeverLeaves() {
    saidAndSaidBack(lonely());
    mia.browser().delete("/settings/account", "leaving-password", Given.PASSWORD);
    keepsOnly(ben, "I am with you", "You are kind");
  }

  @Test
  void whatISaidBackOutlivesTheAccountToWhichISaidIt() {
    saidAndSaidBack(lonely());
    ben.browser().delete("/settings/account", "leaving-password", Given.PASSWORD);
    keepsOnly(mia, "You are kind", "I am with you");
  }

  @Test
  void whatISaidOutlivesTheCheckIn() {
    var id = lonely();
    saidAndSaidBack(id);
    mia.browser().delete("/feelings/" + id);
    keepsOnly(ben, "I am with you", "You are kind");
  }

  private void saidAndSaidBack(CheckInId id) {
    share(id);
    ben.browser().put(received(id) + "/replies", "kind", "sentence", "sentence", "I am with you");
    mia.browser()
        .put(
            "/feelings/" + id + "/replies/" + ben.id(), "kind", "sentence", "back", "You are kind");
  }

  private static void keepsOnly(Given.Someone someone, String own, String theirs) {
    var word = own.substring(own.lastIndexOf(' ') + 1);
    for (var page : List.of("/feelings/said", "/feelings/said.csv")) {
      assertThat(someone.browser().get(page))
          .hasStatusOk()
          .bodyText()
          .contains(own)
          .doesNotContain(theirs);
    }
    assertThat(someone.browser().get("/feelings/shared")).bodyText().contains("/feelings/said");
    assertThat(someone.browser().get("/search?q=" + word))
        .bodyText()
        .contains("<mark>" + word + "</mark>", "/feelings/said");
  }

  private void mailed() {
    clock.advance(Duration.ofMinutes(6));
    jobs.runAnyDueExecutions();
    clock.advance(Duration.ofMinutes(1));
  }
}
