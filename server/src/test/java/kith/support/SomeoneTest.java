package kith.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import kith.people.People;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KithTest
class SomeoneTest {
  private static final String CALLS_MAYA = "href=\"tel:+447700900123\"";

  @Autowired
  Given given;

  @Autowired
  People people;

  Given.Someone mia;
  PersonId maya;

  @BeforeEach
  void miaHasMaya() {
    mia = given.someone("Mia");
    maya = people.add(mia.id(), "Maya", Ring.CLOSE).id();
    mia.browser()
        .post(
            "/people/" + maya + "/facts",
            "sort",
            "way",
            "kind",
            "sms",
            "address",
            "+44 7700 900123");
  }

  @Test
  void theNumbersOfMyCountryStandThereWithTheirSourceAndTheDayOfTheirCheck() {
    assertThat(page(mia))
        .hasStatusOk()
        .bodyText()
        .contains("Germany", "href=\"tel:112\"", "href=\"tel:08001110111\"", "TelefonSeelsorge")
        .contains(
            "domradio.de, 2026-11-25",
            "href=\"https://findahelpline.com/\"",
            "Numbers and hours change.");
  }

  @Test
  void anotherCountryIsOneChoiceAwayAndKeptNowhereUntilISaySo() {
    assertThat(mia.browser().get("/someone?country=NZ"))
        .bodyText()
        .contains("href=\"tel:1737\"", "Always show New Zealand")
        .doesNotContain("08001110111");
    assertThat(page(mia)).bodyText().contains("08001110111");
    assertThat(mia.browser().put("/someone/country", "country", "NZ")).hasStatus(303);
    assertThat(page(mia)).bodyText().contains("href=\"tel:1737\"").doesNotContain("Always show");
  }

  @Test
  void aCountryThatIsNoneIsNotKept() {
    assertThat(mia.browser().put("/someone/country", "country", "XX")).hasStatus(404);
    assertThat(mia.browser().get("/someone?country=<XX>"))
        .hasStatusOk()
        .bodyText()
        .contains("08001110111")
        .doesNotContain("<XX>");
  }

  @Test
  void itWorksForWhoeverIsNotSignedIn() {
    var nobody = given.visitor();
    assertThat(nobody.get("/someone"))
        .hasStatusOk()
        .bodyText()
        .contains("Choose your country below", "findahelpline.com", "befrienders.org")
        .doesNotContain("Choose your people");
    assertThat(nobody.get("/someone?country=US"))
        .bodyText()
        .contains("href=\"sms:988\"", "href=\"tel:911\"");
  }

  @Test
  void theLanguageOfAStrangersBrowserIsNoCountry() {
    var nobody = given.visitor();
    nobody.speaks("en-US");
    assertThat(nobody.get("/someone"))
        .bodyText()
        .contains("Choose your country below", "findahelpline.com")
        .doesNotContain("href=\"tel:", "href=\"sms:");
  }

  @Test
  void whereNothingCouldBeVerifiedNoNumberIsMadeUp() {
    var far = given.someone("Far", ZoneId.of("Pacific/Nauru"));
    assertThat(page(far))
        .hasStatusOk()
        .bodyText()
        .contains("Choose your country below")
        .doesNotContain("href=\"tel:");
    assertThat(mia.browser().get("/someone?country=IS"))
        .bodyText()
        .contains("href=\"tel:112\"", "For Iceland no line could be verified");
  }

  @Test
  void myPeopleStandThereWithEveryWayToReachThemOnceIChoseThem() {
    assertThat(page(mia)).bodyText().doesNotContain(CALLS_MAYA);
    choose(maya);
    assertThat(page(mia))
        .bodyText()
        .containsOnlyOnce(">+44 7700 900123<")
        .contains(CALLS_MAYA, "sms:+447700900123?&amp;body=Can%20you%20talk%20for%20a%20moment%3F");
    choose();
    assertThat(page(mia)).bodyText().doesNotContain(CALLS_MAYA);
  }

  @Test
  void nobodyElsesPeopleCanBeChosenAndNobodyElseSeesMine() {
    choose(maya);
    var noa = given.someone("Noa");
    assertThat(noa.browser().put("/someone/people", "person", maya.toString())).hasStatus(404);
    assertThat(page(noa)).bodyText().doesNotContain("Maya");
  }

  @Test
  void whoIsForgottenIsGoneFromThereAndWhoIsMergedStays() {
    var may = people.add(mia.id(), "May", Ring.CLOSE).id();
    choose(may);
    people.merge(mia.id(), may, maya);
    assertThat(page(mia)).bodyText().contains(CALLS_MAYA);
    people.forget(mia.id(), maya);
    assertThat(page(mia)).bodyText().doesNotContain(CALLS_MAYA);
  }

  private MvcTestResult page(Given.Someone who) {
    return who.browser().get("/someone");
  }

  private void choose(PersonId... persons) {
    var fields = new String[persons.length * 2];
    for (var i = 0; i < persons.length; i++) {
      fields[2 * i] = "person";
      fields[2 * i + 1] = persons[i].toString();
    }
    assertThat(mia.browser().put("/someone/people", fields)).hasStatus(303);
  }
}
