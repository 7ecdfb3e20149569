package kith.support;

import static org.assertj.core.api.Assertions.assertThat;

import kith.circle.TestCircle;
import kith.people.People;
import kith.people.Ring;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
            WARM, "href=\"tel:08001110111\"", "href=\"tel:112\"", "href=\"tel:+447700900123\"")
        .contains("Only you see this.");
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
  void aDraftBringsItBesideTheMirror() {
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
        .doesNotContain(WARM);
  }

  private String anyPrompt() {
    var page = body(
        mia.browser().get("/opening/with/" + people.list(mia.id()).getFirst().id()));
    var found =
        java.util.regex.Pattern.compile("name=\"prompt\" value=\"([^\"]+)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
    try {
      return page.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
