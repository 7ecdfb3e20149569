package kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kith.platform.Stale;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class PeopleTest {
  @Autowired
  Given given;

  @Autowired
  People people;

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
}
