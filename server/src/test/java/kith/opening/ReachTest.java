package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.regex.Pattern;
import kith.circle.Circle;
import kith.circle.TestCircle;
import kith.notices.TestAddresses;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.PostOffice;
import kith.testing.Routes;
import kith.testing.TestClock;
import kith.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one asks the other waits on their Today, and in an e-mail if they wish it. */
@KithTest
class ReachTest {
  private static final Pattern PROMPT = Pattern.compile("name=\"prompt\" value=\"([^\"]+)\"");
  private static final String ASKED = "Ben asks you something.";

  @Autowired
  Given given;

  @Autowired
  TestCircle circle;

  @Autowired
  Circle connections;

  @Autowired
  ManualScheduler jobs;

  @Autowired
  TestClock clock;

  @Autowired
  TestAddresses addresses;

  Given.Someone mia;
  Given.Someone ben;
  PersonId miaOfBen;

  @BeforeEach
  void miaAndBenAreConnected() {
    mia = given.someone("Mia");
    ben = given.someone("Ben");
    miaOfBen = circle.connect(ben, "Mia", mia, "Ben");
  }

  @Test
  void aQuestionWaitsOnTodayUntilItIsAnswered() {
    var exchange = benAsks();
    assertThat(today(mia)).contains(ASKED, "href=\"" + exchange + "\"");
    assertThat(today(ben)).doesNotContain("asks you something");
    mia.browser().put(exchange + "/answer", "answer", "Rain on a tent.");
    assertThat(today(mia)).doesNotContain(ASKED);
    ben.browser().put(exchange + "/answer", "answer", "Snow.");
    assertThat(today(mia)).contains("You and Ben have both answered.").doesNotContain("Snow.");
    clock.advance(Duration.ofDays(4));
    signIn(mia);
    assertThat(today(mia)).doesNotContain("have both answered");
  }

  @Test
  void itsLastDayIsSaid() {
    benAsks();
    clock.advance(Duration.ofDays(6));
    signIn(mia);
    assertThat(today(mia)).contains("there is time until tomorrow at most");
  }

  @Test
  void whomIMutedStaysSilent() {
    connections.mute(mia.id(), ben.id(), true);
    wish();
    benAsks();
    assertThat(today(mia)).doesNotContain("asks you something");
    pass();
    assertThat(PostOffice.letters(mia.email())).isEmpty();
  }

  @Test
  void itIsToldByEMailOnceItIsWished() throws Exception {
    wish();
    benAsks();
    pass();
    assertThat(PostOffice.letters(mia.email())).hasSize(1);
    assertThat(String.valueOf(PostOffice.letters(mia.email()).getFirst().getContent()))
        .contains("Somebody shared something with you.")
        .doesNotContainPattern("\\bBen\\b");
    assertThat(PostOffice.letters(ben.email())).isEmpty();
  }

  @Test
  void theRevealIsToldToWhoIsNotThere() {
    wish();
    var exchange = benAsks();
    mia.browser().put(exchange + "/answer", "answer", "Rain on a tent.");
    clock.advance(Duration.ofHours(1));
    jobs.runAnyDueExecutions();
    var before = PostOffice.letters(mia.email()).size();
    ben.browser().put(exchange + "/answer", "answer", "Snow.");
    pass();
    assertThat(PostOffice.letters(mia.email())).hasSize(before + 1);
  }

  @Test
  void whatIsSaidBackAndWhatWasHardWaitOnTodayUntilILookAndInAnEMail() {
    wish();
    var exchange = benAsks();
    ben.browser().put(exchange + "/answer", "answer", "Snow.");
    mia.browser().put(exchange + "/answer", "answer", "Rain on a tent.");
    mia.browser().put(exchange + "/back", "back", "I can hear it.");
    pass();
    clock.advance(Duration.ofDays(4));
    signIn(mia);
    jobs.runAnyDueExecutions();
    clock.advance(Duration.ofMinutes(2));
    var before = PostOffice.letters(mia.email()).size();
    signIn(ben);
    today(ben);
    assertThat(ben.browser().put(exchange + "/back", "back", "Come and see it."))
        .hasStatus(303);
    assertThat(today(mia)).contains("Ben said something back.").doesNotContain("Come and see");
    mia.browser().refresh(exchange);
    assertThat(today(mia)).contains("Ben said something back.");
    mia.browser().get(exchange);
    assertThat(today(mia)).doesNotContain("said something back");
    clock.advance(Duration.ofMinutes(2));
    ben.browser().put(exchange + "/hard", "wanted", "heard");
    pass();
    assertThat(PostOffice.letters(mia.email())).hasSize(before + 1);
    assertThat(today(mia)).contains("Ben said something back.");
  }

  @Test
  void aTalkAgreedUponWaitsOnTodayUntilILook() {
    var made = ben.browser()
        .post(
            "/opening/exchanges",
            "prompt",
            "childhood-1",
            "person",
            miaOfBen.toString(),
            "form",
            "talk",
            "on",
            "2026-11-29");
    var exchange = "/opening/exchanges/" + Routes.madeAt(made).getFirst();
    mia.browser().put(exchange + "/answer");
    assertThat(today(ben)).contains("You and Mia want to talk.");
    ben.browser().get(exchange);
    assertThat(today(ben)).doesNotContain("want to talk");
  }

  @Test
  void whoeverAcceptedMyInvitationWaitsOnMyToday() {
    var noa = given.someone("Noa");
    ben.browser().post("/people", "name", "Noa", "ring", "friends");
    var link = found(
        Pattern.compile("(/join/[\\w-]+)"),
        body(ben.browser().post("/circle/invitations", "person", newest(ben))));
    noa.browser().post("/people", "name", "Ben", "ring", "friends");
    noa.browser().post(link, "person", newest(noa));
    assertThat(today(ben)).contains("Noa accepted your invitation");
  }

  private String benAsks() {
    var prompt = found(PROMPT, body(ben.browser().get("/opening/with/" + miaOfBen)));
    var made =
        ben.browser().post("/opening/exchanges", "prompt", prompt, "person", miaOfBen.toString());
    return "/opening/exchanges/" + Routes.madeAt(made).getFirst();
  }

  private void wish() {
    addresses.confirm(mia);
    assertThat(mia.browser().put("/settings/notices", "arrivals", "true")).hasStatus(303);
    clock.advance(Duration.ofMinutes(2));
  }

  private void pass() {
    clock.advance(Duration.ofMinutes(6));
    jobs.runAnyDueExecutions();
  }

  private static String newest(Given.Someone who) {
    return found(Pattern.compile("/people/([0-9a-f-]{36})"), body(who.browser().get("/people")));
  }

  private static void signIn(Given.Someone who) {
    Visitor browser = who.browser();
    browser.get("/sign-in");
    browser.post("/sign-in", "email", who.email(), "password", Given.PASSWORD);
  }

  private static String today(Given.Someone who) {
    return body(who.browser().get("/"));
  }

  private static String found(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    assertThat(found.find()).as("%s", pattern).isTrue();
    return found.group(1);
  }

  private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
    try {
      return page.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
