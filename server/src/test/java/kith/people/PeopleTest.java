package kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.platform.Stale;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.TestClock;
import kith.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class PeopleTest {
  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Facts facts;

  @Autowired
  TestClock clock;

  @Test
  void anEmptyListTeachesHowToBegin() {
    assertThat(given.someone("Mia").browser().get("/people"))
        .hasStatusOk()
        .bodyText()
        .contains("Begin with the one you would call tonight");
  }

  @Test
  void aPersonIsAddedWithANameAndARing() {
    var mia = given.someone("Mia");
    assertThat(mia.browser().post("/people", "name", "Maya <3", "ring", "close"))
        .hasStatus3xxRedirection();
    assertThat(mia.browser().get("/people"))
        .bodyText()
        .contains("Maya &lt;3", "whose troubles and joys", "every month", "Added.");
  }

  @Test
  void aPersonAddedByMistakeIsTakenBack() {
    var mia = given.someone("Mia");
    mia.browser().post("/people", "name", "Maya", "ring", "close");
    var undo = Given.found("/undo/([0-9a-f-]{36})", mia.browser().get("/people"));
    var maya = people.list(mia.id()).getFirst().id();
    facts.add(mia.id(), maya, new Fact.Liking(true, "plums"));
    mia.browser().post("/undo/" + undo, "back", "/people");
    assertThat(people.list(mia.id())).isEmpty();
    assertThat(mia.browser().get("/people/" + maya)).hasStatus(404);
  }

  @Test
  void theirPronounsAreFoundToo() {
    var mia = given.someone("Mia");
    var maya = people.add(mia.id(), "Maya", Ring.INNER);
    var basics = new Person.Basics("Maya", List.of(), "xe/xem", "");
    people.edit(mia.id(), maya.id(), maya.version(), maya.edited(basics, Ring.INNER));
    assertThat(mia.browser().get("/search?q=xem"))
        .bodyText()
        .contains("<mark>xem</mark>", "their pronouns");
  }

  @Test
  void whatIsSaidAfterAnActIsSaidOnce() {
    var mia = given.someone("Mia").browser();
    mia.post("/people", "name", "Maya", "ring", "close");
    assertThat(mia.get("/people")).bodyText().contains("Added.");
    assertThat(mia.get("/people")).bodyText().doesNotContain("Added.");
  }

  @Test
  void aPersonWithoutANameIsNotAdded() {
    var mia = given.someone("Mia");
    assertThat(mia.browser().post("/people", "name", " ", "ring", "inner"))
        .hasStatus(422)
        .bodyText()
        .contains("Please write something here.");
    assertThat(people.list(mia.id())).isEmpty();
  }

  @Test
  void aPersonHasAPage() {
    var mia = given.someone("Mia");
    var maya = people.add(mia.id(), "Maya", Ring.INNER);
    assertThat(mia.browser().get("/people/" + maya.id()))
        .hasStatusOk()
        .bodyText()
        .contains("Maya", "Before you meet", "Inner circle · every week");
  }

  @Test
  void thePageFollowsEachChangeAndEachDay() {
    var mia = given.someone("Mia");
    var maya = people.add(mia.id(), "Maya", Ring.INNER);
    var path = "/people/" + maya.id();
    assertThat(mia.browser().get(path)).bodyText().contains("Maya").doesNotContain("Birthday");
    facts.add(mia.id(), maya.id(), new Fact.Day(DayKind.BIRTHDAY, "", SomeDay.parse("--01-23")));
    assertThat(mia.browser().get(path))
        .bodyText()
        .contains("Birthday")
        .doesNotContain("Saturday 23");
    clock.advance(Duration.ofDays(1));
    mia.browser().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
    assertThat(mia.browser().get(path)).bodyText().contains("Saturday 23 January 2027");
  }

  @Test
  void eachSessionsFormsCarryItsOwnToken() {
    var mia = given.someone("Mia");
    var maya = people.add(mia.id(), "Maya", Ring.INNER);
    var path = "/people/" + maya.id();
    mia.browser().get(path);
    var phone = given.visitor();
    phone.post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
    assertThat(tokens(phone, path))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(tokens(mia.browser(), path));
    assertThat(tokens(phone, path)).hasSize(1);
  }

  @Test
  void someoneElsesPersonIsNotFound() {
    var maya = people.add(given.someone("Mia").id(), "Maya", Ring.INNER);
    var tom = given.someone("Tom");
    assertThat(tom.browser().get("/people/" + maya.id())).hasStatus(404);
    assertThat(people.find(tom.id(), maya.id())).isEmpty();
  }

  @Test
  void namesFollowEachChange() {
    var mia = given.someone("Mia").id();
    var maya = people.add(mia, "Maya", Ring.INNER);
    assertThat(people.names(mia)).extracting(Known::name).containsExactly("Maya");
    people.rename(mia, maya.id(), 1, "Maja");
    people.add(mia, "Ana", Ring.CLOSE);
    assertThat(people.names(mia)).extracting(Known::name).containsExactly("Ana", "Maja");
  }

  @Test
  void aSecondEditOfTheSameVersionIsStale() {
    var mia = given.someone("Mia").id();
    var maya = people.add(mia, "Maya", Ring.INNER);
    people.rename(mia, maya.id(), 1, "Maja");
    assertThatThrownBy(() -> people.rename(mia, maya.id(), 1, "Mia"))
        .isInstanceOfSatisfying(Stale.class, stale -> assertThat(stale.theirs()).isEqualTo("Maja"));
  }

  private static Set<String> tokens(Visitor browser, String path) {
    var page = browser.get(path).getResponse();
    try {
      return Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
          .matcher(page.getContentAsString())
          .results()
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
