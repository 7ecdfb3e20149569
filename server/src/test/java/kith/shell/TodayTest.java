package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import kith.testing.Given;
import kith.testing.Given.Someone;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KithTest
class TodayTest {
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern UNDO = Pattern.compile("/undo/([0-9a-f-]{36})");
  private static final String QUESTION = "Is the roof mended?";

  @Autowired
  Given given;

  @Autowired
  TestClock clock;

  Someone mia;
  String maya;
  String detail;
  String card;

  @BeforeEach
  void aQuestionIsDue() {
    mia = given.someone("Mia");
    maya = made("people", "{\"name\": \"Maya\", \"ring\": \"inner\"}");
    detail = made("details", """
        {"kind": "worry", "words": "The roof <leaks>", "people": ["%s"],
         "question": "%s", "askOn": "2026-11-23"}""".formatted(maya, QUESTION));
    card = "/today/cards/asking-" + detail + "-2026-11-23";
  }

  @Test
  void whatIsDueStandsThereWithItsReason() {
    assertThat(today()).contains(QUESTION, "The roof &lt;leaks", "Maya").doesNotContain("<leaks>");
  }

  @Test
  void whoHasWrittenNothingIsToldHowToBegin() {
    var noa = given.someone("Noa").browser();
    assertThat(noa.get("/")).hasStatusOk().bodyText().contains("Begin with one note");
    assertThat(today()).doesNotContain("Begin with one note");
  }

  @Test
  void aDayOnWhichNothingAsksSaysWhatComesNext() {
    mia.browser().put(card + "/asking");
    assertThat(today()).doesNotContain("The next is on");
    made("details", """
        {"kind": "event", "words": "her exam", "people": ["%s"], "on": "2026-12-04",
         "question": "Good luck with the exam!", "askOn": "2026-12-03"}""".formatted(maya));
    clock.advance(Duration.ofHours(11));
    today();
    clock.advance(Duration.ofHours(11));
    assertThat(today())
        .contains("The next is on Thursday 3 December:", "Good luck with the exam!", "Maya");
  }

  @Test
  void aWishIsSaidAndAQuestionIsAsked() {
    assertThat(today()).contains("I asked").doesNotContain("I said it");
    mia.browser().put(card + "/letting-go");
    made("details", """
        {"kind": "event", "words": "her exam", "people": ["%s"], "on": "2026-11-24",
         "question": "Good luck tomorrow!", "askOn": "2026-11-23"}""".formatted(maya));
    assertThat(today()).contains("I said it").doesNotContain("I asked");
    assertThat(text(mia.browser().get("/people/" + maya)))
        .contains("Said: Good luck tomorrow!", "I said it")
        .doesNotContain("I asked");
  }

  @Test
  void askedIsGoneAndCanBeTakenBack() {
    assertThat(mia.browser().put(card + "/asking")).hasStatus(303);
    var after = today();
    assertThat(after).doesNotContain(QUESTION);
    takeBack(after);
    assertThat(today()).contains(QUESTION);
  }

  @Test
  void afterAskingWhatTheySaidIsWrittenDownUnderItsQuestion() {
    var answer = "/notes/new?answers=" + detail;
    assertThat(mia.browser().put(card + "/asking")).hasRedirectedUrl(answer);
    assertThat(text(mia.browser().get(answer))).contains(QUESTION, "/people/" + maya);
  }

  @Test
  void aPromiseIsKeptOnTodayAndTakenBack() {
    var promise = made("promises", """
        {"by": "me", "words": "Lend her my notes", "people": ["%s"], "on": "2026-11-23"}""".formatted(maya));
    assertThat(today()).contains("I kept it");
    mia.browser().put("/today/cards/promise-" + promise + "-2026-11-23/keeping");
    assertThat(text(given.program(mia).get("/api/v1/promises/" + promise)))
        .contains("\"state\":\"kept\"");
    var after = today();
    assertThat(after).contains("Your word is kept.").doesNotContain("card-promise");
    takeBack(after);
    assertThat(today()).contains("card-promise");
  }

  @Test
  void theQuestionIsTakenAlongOrCopiedWhereThatCannotBe() {
    fact("{'sort': 'way', 'kind': 'signal', 'address': '+49 30 1234567'}");
    assertThat(today())
        .containsPattern(
            "href=\"https://signal.me/#p/\\+49301234567\" target=\"_blank\"[^>]* data-copies=\"words-asking-");
    fact("{'sort': 'way', 'kind': 'telegram', 'address': '@maya_b'}");
    assertThat(today()).contains("href=\"https://t.me/maya_b?text=Is%20the%20roof%20mended%3F\"");
    fact("{'sort': 'way', 'kind': 'whatsapp', 'address': '+49 30 1234567'}");
    assertThat(today())
        .contains("href=\"https://wa.me/49301234567?text=Is%20the%20roof%20mended%3F\"");
  }

  private void fact(String json) {
    made("people/" + maya + "/facts", json.replace('\'', '"'));
  }

  @Test
  void aQuestionIsNothingToKeep() {
    assertThat(mia.browser().put(card + "/keeping")).hasStatus(404);
  }

  @Test
  void notNowIsBackTomorrow() {
    mia.browser().put(card + "/put-off", "until", "tomorrow");
    assertThat(today()).doesNotContain(QUESTION);
    clock.advance(Duration.ofHours(10));
    assertThat(today()).doesNotContain(QUESTION);
    clock.advance(Duration.ofHours(6));
    comeBack();
    assertThat(today()).contains(QUESTION);
  }

  @Test
  void letGoIsGoneForGood() {
    mia.browser().put(card + "/letting-go");
    clock.advance(Duration.ofDays(2));
    comeBack();
    assertThat(today()).doesNotContain(QUESTION);
  }

  @Test
  void aCallIsKeptAsAMomentAndTakenBackWithIt() {
    mia.browser().post(card + "/contact", "act", "call", "asked", "true");
    assertThat(moments()).contains("\"kind\":\"call\"", "\"began\":\"me\"");
    var after = today();
    assertThat(after).doesNotContain(QUESTION);
    takeBack(after);
    assertThat(moments()).doesNotContain("call");
    assertThat(today()).contains(QUESTION);
  }

  @Test
  void whoWasAwayForThreeWeeksMayLetTheOldCardsGo() {
    today();
    made("moments", "{\"kind\": \"call\", \"people\": [\"" + maya + "\"]}");
    clock.advance(Duration.ofDays(22));
    comeBack();
    var back = today();
    assertThat(back).contains("Good to see you again", "/people/" + maya);
    mia.browser().post("/today/fresh-start");
    var afresh = today();
    assertThat(afresh).doesNotContain("Good to see you again", "card-rhythm");
    takeBack(afresh);
    assertThat(today()).contains("Good to see you again");
    mia.browser().delete("/today/fresh-start");
    var kept = today();
    assertThat(kept).contains("card-rhythm").doesNotContain("Good to see you again");
    takeBack(kept);
    assertThat(today()).contains("Good to see you again");
  }

  @Test
  void whatIsAskedAgainAfterAFreshStartComesBack() {
    var promise = "{'by': 'me', 'words': 'Lend her my notes', 'people': ['%s'], 'on': '%s'%s}";
    var tea = made("promises", promise.formatted(maya, "2026-11-23", "").replace('\'', '"'));
    mia.browser().post("/today/fresh-start");
    assertThat(today()).doesNotContain(QUESTION, "card-promise");
    put("askings/" + detail, "{'question': '" + QUESTION + "', 'on': '2026-11-25'}");
    clock.advance(Duration.ofDays(2));
    comeBack();
    assertThat(today()).contains(QUESTION);
    put("askings/" + detail, "{'state': 'asked'}");
    put("promises/" + tea, promise.formatted(maya, "2026-11-25", ", 'version': 0"));
    assertThat(today()).contains("card-promise");
  }

  private void put(String at, String json) {
    assertThat(given.program(mia).put("/api/v1/" + at, json.replace('\'', '"'))).hasStatusOk();
  }

  @Test
  void whatWasPutOffComesBackThoughItWouldHaveFadedMeanwhile() {
    var promise = made("promises", """
        {"by": "me", "words": "Lend her my notes", "people": ["%s"], "on": "2026-11-23"}""".formatted(maya));
    var kept = "/today/cards/promise-" + promise + "-2026-11-23";
    clock.advance(Duration.ofDays(10));
    comeBack();
    assertThat(today()).contains("card-promise");
    mia.browser().put(card + "/put-off", "until", "next-week");
    mia.browser().put(kept + "/put-off", "until", "next-week");
    clock.advance(Duration.ofDays(8));
    comeBack();
    assertThat(today()).contains("card-promise");
    mia.browser().put(kept + "/put-off", "until", "tomorrow");
    assertThat(today()).contains(QUESTION);
    clock.advance(Duration.ofDays(20));
    comeBack();
    assertThat(today()).doesNotContain(QUESTION, "card-promise");
  }

  @Test
  void whoWasAwayForLessIsNotTold() {
    clock.advance(Duration.ofDays(20));
    comeBack();
    assertThat(today()).doesNotContain("Good to see you again");
  }

  @Test
  void anothersCardIsNotFound() {
    assertThat(given.someone("Noa").browser().put(card + "/asking")).hasStatus(404);
    assertThat(today()).contains(QUESTION);
  }

  @Test
  void whatWasWrittenIsFoundWithItsWordsMarkedAndThePersonFirst() {
    var found = text(mia.browser().get("/search?q=LEÁKS maya"));
    assertThat(found).contains("The roof &lt;<mark>leaks</mark>");
    assertThat(text(mia.browser().get("/search?q=may"))).contains("/people/" + maya);
    assertThat(text(mia.browser().get("/search?q=leaks noa"))).contains("Nothing found");
    assertThat(text(given.someone("Noa").browser().get("/search?q=leaks")))
        .contains("Nothing found");
  }

  private String made(String at, String body) {
    var answer = given.program(mia).post("/api/v1/" + at, body);
    assertThat(answer).hasStatus(201);
    var id = ID.matcher(text(answer));
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  private void comeBack() {
    mia.browser().get("/sign-in");
    mia.browser().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
  }

  private void takeBack(String page) {
    var undo = UNDO.matcher(page);
    assertThat(undo.find()).isTrue();
    mia.browser().post("/undo/" + undo.group(1));
  }

  private String moments() {
    return text(given.program(mia).get("/api/v1/moments"));
  }

  private String today() {
    return text(mia.browser().get("/"));
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
