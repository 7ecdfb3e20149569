package kith.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Objects;
import kith.circle.TestCircle;
import kith.feelings.Feelings;
import kith.people.People;
import kith.people.Ring;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Words that speak of danger bring help to whoever wrote them, and to nobody else. */
@KithTest
class CareTest {
  private static final String DARK = "I want to kill myself. I can't go on.";
  private static final String WARM = "That sounds very heavy to carry.";

  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  TestCircle circle;

  @Autowired
  Feelings feelings;

  Given.Someone mia;

  @BeforeEach
  void mia() {
    mia = given.someone("Mia");
  }

  @Test
  void aPageForMyselfBringsTheLineOfMyCountryAndMyPeople() {
    var maya = people.add(mia.id(), "Maya", Ring.CLOSE).id();
    mia.browser()
        .post(
            "/people/" + maya + "/facts",
            "sort",
            "way",
            "kind",
            "phone",
            "address",
            "+44 7700 900123");
    mia.browser().put("/someone/people", "person", maya.toString());
    mia.browser().post("/opening/journal", "words", DARK);
    assertThat(mia.browser().get("/opening/journal"))
        .bodyText()
        .contains(
            WARM,
            "Numbers in Germany",
            "href=\"tel:08001110111\"",
            "href=\"tel:112\"",
            "href=\"tel:+447700900123\"")
        .contains("Only you see these lines.");
    mia.browser().post("/opening/journal", "words", "A better day.");
    assertThat(mia.browser().get("/opening/journal")).bodyText().doesNotContain(WARM);
  }

  @Test
  void anAnswerBringsItToMeAndNotToTheOtherEvenWhenItIsRevealed() {
    var ben = given.someone("Ben");
    var person = circle.connect(mia, "Ben", ben, "Mia");
    var exchange = "/opening/exchanges/"
        + Routes.madeAt(mia.browser()
                .post("/opening/exchanges", "prompt", anyPrompt(), "person", person.toString()))
            .getFirst();
    mia.browser().put(exchange + "/answer", "answer", DARK);
    assertThat(mia.browser().get(exchange)).bodyText().contains(WARM);
    assertThat(ben.browser().get(exchange)).bodyText().doesNotContain(WARM);
    ben.browser().put(exchange + "/answer", "answer", "A quiet week.");
    assertThat(ben.browser().get(exchange)).bodyText().contains("kill myself").doesNotContain(WARM);
  }

  @Test
  void aSentenceOfACheckInBringsIt() {
    assertThat(mia.browser().post("/feelings/proposals", "sentence", DARK))
        .bodyText()
        .contains(WARM, "href=\"tel:08001110111\"");
  }

  @Test
  void aNoteBringsIt() {
    var note = madeAt(mia.browser().post("/notes", "text", DARK));
    assertThat(mia.browser().follow(note)).bodyText().contains(WARM);
  }

  @Test
  void aDraftBringsItAndARefusedOneIsReadAsItIsTyped() {
    mia.browser().post("/opening/drafts", "words", DARK);
    var draft =
        Given.found("(/opening/drafts/[0-9a-f-]{36})", mia.browser().get("/opening/drafts"));
    assertThat(mia.browser().get(draft)).bodyText().contains(WARM);
    assertThat(mia.browser().put(draft, "words", "All is well.", "version", "0"))
        .hasStatus(409)
        .bodyText()
        .contains("All is well.")
        .doesNotContain(WARM);
    mia.browser().put(draft, "words", "All is well.", "version", "1");
    assertThat(mia.browser().put(draft, "words", DARK + " You are so lazy.", "version", "1"))
        .hasStatus(409)
        .bodyText()
        .contains(WARM, "<mark>You are so lazy.</mark>");
  }

  @Test
  void aGuestsAnswerBringsItAndSoDoesASentenceBackOfEither() {
    var mum = people.add(mia.id(), "Mum", Ring.INNER).id();
    var made =
        mia.browser().post("/opening/exchanges", "prompt", "childhood-1", "person", mum.toString());
    var answer = Given.found("http://localhost:8484(/answer/[A-Za-z0-9_-]+)", made);
    var exchange = Given.found("(/opening/exchanges/[0-9a-f-]{36})", made);
    var guest = given.visitor();
    guest.post(answer, "answer", DARK);
    assertThat(guest.get(answer)).bodyText().contains(WARM);
    mia.browser().put(exchange + "/answer", "answer", "A quiet week.");
    assertThat(mia.browser().get(exchange)).bodyText().doesNotContain(WARM);
    mia.browser().put(exchange + "/back", "back", DARK);
    assertThat(mia.browser().get(exchange)).bodyText().contains(WARM);
  }

  @Test
  void aGuestSeesTheNumbersOfTheHostsCountryByItsNameWhateverTheirBrowserSpeaks() {
    assertThat(asGuestOf(mia))
        .bodyText()
        .contains(WARM, "Numbers in Germany", "href=\"tel:08001110111\"", "/someone?country=DE")
        .doesNotContainPattern("\\b(988|911)\\b");
    mia.browser().put("/someone/country", "country", "NZ");
    assertThat(asGuestOf(mia))
        .bodyText()
        .contains("Numbers in New Zealand", "href=\"tel:1737\"")
        .doesNotContain("08001110111");
  }

  @Test
  void whereTheHostsCountryIsNotKnownAGuestSeesWhereNumbersAreFound() {
    assertThat(asGuestOf(given.someone("Far", ZoneId.of("UTC"))))
        .bodyText()
        .contains(WARM, "https://findahelpline.com/")
        .doesNotContain("Numbers in", "href=\"tel:", "href=\"sms:");
  }

  private MvcTestResult asGuestOf(Given.Someone host) {
    var mum = people.add(host.id(), "Mum", Ring.INNER).id();
    var made = host.browser()
        .post("/opening/exchanges", "prompt", "childhood-1", "person", mum.toString());
    var answer = Given.found("http://localhost:8484(/answer/[A-Za-z0-9_-]+)", made);
    var guest = given.visitor();
    guest.speaks("en-US");
    guest.post(answer, "answer", DARK);
    return guest.get(answer);
  }

  @Test
  void todayOnlySaysThatSuchANoteWaits() {
    people.add(mia.id(), "Tom", Ring.INNER);
    var note = madeAt(
        mia.browser().post("/notes", "text", "Tom hit me again yesterday and I am afraid of him."));
    assertThat(note).endsWith("/proposals");
    assertThat(mia.browser().get("/"))
        .bodyText()
        .contains("A note of yours waits", note)
        .doesNotContain("hit me");
  }

  @Test
  void theLineAfterATalkBringsIt() {
    var maya = people.add(mia.id(), "Maya", Ring.CLOSE).id();
    mia.browser().post("/opening/lines", "person", maya.toString(), "line", DARK);
    assertThat(mia.browser().get("/opening/with/" + maya)).bodyText().contains(WARM);
  }

  @Test
  void myWordBackOnACheckInBringsItToMeAlone() {
    var ben = given.someone("Ben");
    circle.connect(mia, "Ben", ben, "Mia");
    mia.browser().post("/feelings", "word", "glad", "share", ben.id().toString());
    var checkIn = "/feelings/" + feelings.all(mia.id()).getFirst().id();
    var shown = "/feelings/shared/" + mia.id() + checkIn.substring("/feelings".length());
    ben.browser().put(shown + "/replies", "kind", "sentence", "sentence", "Good to hear");
    mia.browser().put(checkIn + "/replies/" + ben.id(), "kind", "sentence", "back", DARK);
    assertThat(mia.browser().get(checkIn)).bodyText().contains(WARM);
    assertThat(ben.browser().get(shown)).bodyText().contains("kill myself").doesNotContain(WARM);
  }

  @Test
  void aMirroredReplyBringsIt() {
    assertThat(mia.browser().post("/mirror", "said", "How are you?", "reply", DARK))
        .bodyText()
        .contains(WARM);
    assertThat(mia.browser().post("/mirror", "said", "How are you?", "reply", "Fine, and you?"))
        .bodyText()
        .doesNotContain(WARM);
  }

  @Test
  void whereSomebodyIsAfraidOfSomebodyThereIsAQuickWayOut() {
    mia.browser()
        .post(
            "/opening/journal", "words", "My husband hit me again last night. I am afraid of him.");
    assertThat(mia.browser().get("/opening/journal"))
        .bodyText()
        .contains("Nobody should have to live with that.", "data-leaves")
        .containsSubsequence("Hilfetelefon Gewalt gegen Frauen: 116 016", "TelefonSeelsorge")
        .doesNotContain(WARM);
  }

  @Test
  void whomTheWordsMayBeAboutIsNotAmongTheHelp() {
    var tom = people.add(mia.id(), "Tom", Ring.INNER).id();
    mia.browser()
        .post(
            "/people/" + tom + "/facts",
            "sort",
            "way",
            "kind",
            "phone",
            "address",
            "+447700900123");
    mia.browser().put("/someone/people", "person", tom.toString());
    var words = "My husband hit me again last night. I am afraid of him.";
    var note = madeAt(mia.browser().post("/notes", "text", words, "with", tom.toString()));
    assertThat(mia.browser().follow(note))
        .bodyText()
        .contains("Nobody should have to live with that.", "Nothing more about Tom")
        .doesNotContain("tel:+447700900123");
  }

  private static String madeAt(MvcTestResult made) {
    return Objects.requireNonNull(made.getResponse().getRedirectedUrl());
  }

  private String anyPrompt() {
    var page = body(
        mia.browser().get("/opening/with/" + people.list(mia.id()).getFirst().id()));
    var found =
        java.util.regex.Pattern.compile("name=\"prompt\" value=\"([^\"]+)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String body(MvcTestResult page) {
    try {
      return page.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whomSuchANoteNamesCountsAsMeantAndNothingIsCalledFine() {
    people.add(mia.id(), "Tom Hardy", Ring.INNER);
    var note = madeAt(mia.browser()
        .post(
            "/notes", "text", "My husband Tom Hardy hit me again last night. I am afraid of him."));
    assertThat(mia.browser().follow(note))
        .bodyText()
        .contains("Nobody should have to live with that.", "Nothing more about Tom Hardy")
        .doesNotContain("That is fine");
  }
}
