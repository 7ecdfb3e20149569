package kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kith.moments.Kind;
import kith.moments.Moments;
import kith.moments.NewMoment;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class ChangingPersonsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Facts facts;

  @Autowired
  Moments moments;

  Given.Someone mia;
  PersonId maya;

  @BeforeEach
  void miaHasMaya() {
    mia = given.someone("Mia");
    maya = people.add(mia.id(), "Maya", Ring.CLOSE).id();
  }

  @Test
  void herFirstLinesAreEditedInPlace() {
    assertThat(mia.browser().get("/people/" + maya + "?edit=basics"))
        .bodyText()
        .contains("How often do you want to be in touch?", "value=\"Maya\"");
    mia.browser()
        .put(
            "/people/" + maya,
            "version",
            "1",
            "name",
            "Maya K.",
            "aliases",
            "Maja, M",
            "pronouns",
            "she/her",
            "ring",
            "inner",
            "rhythm",
            "fortnightly",
            "howMet",
            "At the\nlibrary");
    var person = people.get(mia.id(), maya);
    assertThat(person.basics())
        .isEqualTo(
            new Person.Basics("Maya K.", List.of("Maja", "M"), "she/her", "At the\nlibrary"));
    assertThat(mia.browser().get("/people/" + maya))
        .bodyText()
        .contains("Inner circle · she/her · every two weeks", "library");
  }

  @Test
  void aStaleEditOfHerShowsBothTexts() {
    people.rename(mia.id(), maya, 1, "Maja");
    assertThat(mia.browser().put("/people/" + maya, "version", "1", "name", "Maya K."))
        .hasStatus(409)
        .bodyText()
        .contains(">Maja</p>", "value=\"Maya K.\"", "name=\"version\" value=\"2\"");
    assertThat(people.get(mia.id(), maya).name()).isEqualTo("Maja");
  }

  @Test
  void sheRestsAndWakes() {
    mia.browser().put("/people/" + maya + "/resting");
    assertThat(people.get(mia.id(), maya).resting()).isTrue();
    mia.browser()
        .put(
            "/people/" + maya,
            "version",
            "2",
            "name",
            "Maya",
            "ring",
            "friends",
            "rhythm",
            "learn");
    assertThat(people.get(mia.id(), maya).resting()).isFalse();
  }

  @Test
  void theDeadAreRememberedWithTheirDay() {
    mia.browser()
        .put(
            "/people/" + maya,
            "version",
            "1",
            "name",
            "Maya",
            "deceased",
            "true",
            "died-year",
            "2020",
            "died-month",
            "5",
            "dayKept",
            "true");
    assertThat(people.get(mia.id(), maya).life())
        .isEqualTo(new Life.Dead(new SomeDay(2020, 5, 0), true));
    assertThat(mia.browser().get("/people/" + maya))
        .bodyText()
        .contains("deceased")
        .doesNotContain("Did something just happen?");
  }

  @Test
  void forgettingIsAskedForOnceMore() {
    assertThat(mia.browser().get("/people/" + maya + "/forgetting"))
        .bodyText()
        .contains("Forget Maya?", "cannot be taken back");
    assertThat(mia.browser().delete("/people/" + maya))
        .hasStatus(422)
        .bodyText()
        .contains("so that it does not happen by mistake");
    assertThat(people.find(mia.id(), maya)).isPresent();
  }

  @Test
  void forgettingTakesEverythingInEveryModule() {
    var ana = people.add(mia.id(), "Ana", Ring.CLOSE).id();
    facts.add(mia.id(), ana, new Fact.Relation("sister", "", maya));
    var call = moments.log(mia.id(), NewMoment.of(Kind.CALL, maya, TODAY));
    assertThat(mia.browser().delete("/people/" + maya, "sure", "true")).hasStatus3xxRedirection();
    assertThat(mia.browser().get("/people/" + maya)).hasStatus(404);
    assertThat(facts.of(mia.id(), ana)).isEmpty();
    assertThat(moments.find(mia.id(), call.id())).isEmpty();
  }

  @Test
  void aMomentWithOthersStaysTheirs() {
    var ana = people.add(mia.id(), "Ana", Ring.CLOSE).id();
    var dinner = moments.log(
        mia.id(),
        new NewMoment(
            Kind.TIME_TOGETHER,
            java.util.Set.of(maya, ana),
            TODAY,
            null,
            kith.moments.Began.UNKNOWN,
            false,
            null));
    people.forget(mia.id(), maya);
    assertThat(moments.get(mia.id(), dinner.id()).told().persons()).containsExactly(ana);
  }

  @Test
  void twoThatWereOneBecomeOne() {
    var maja = people.add(mia.id(), "Maja", Ring.WIDER).id();
    facts.add(mia.id(), maja, new Fact.Pet("Rosa"));
    facts.add(mia.id(), maya, new Fact.Pet("Rosa"));
    facts.add(mia.id(), maja, new Fact.Liking(true, "jam"));
    moments.log(mia.id(), NewMoment.of(Kind.CALL, maja, TODAY));
    assertThat(mia.browser().get("/people/" + maja + "/merge")).bodyText().contains("Is Maja");
    mia.browser().post("/people/" + maja + "/merge", "into", maya.toString(), "sure", "true");
    assertThat(people.find(mia.id(), maja)).isEmpty();
    assertThat(people.get(mia.id(), maya).basics().aliases()).containsExactly("Maja");
    assertThat(facts.of(mia.id(), maya))
        .extracting(Fact::what)
        .containsExactlyInAnyOrder(new Fact.Pet("Rosa"), new Fact.Liking(true, "jam"));
    assertThat(moments.lastContact(mia.id(), List.of(maya))).containsEntry(maya, TODAY);
  }

  @Test
  void nobodyIsMergedIntoThemselvesOrIntoSomeoneElses() {
    var theirs = people.add(given.someone("Tom").id(), "Maya", Ring.CLOSE).id();
    var path = "/people/" + maya + "/merge";
    assertThat(mia.browser().post(path, "into", maya.toString(), "sure", "true"))
        .hasStatus(422)
        .bodyText()
        .contains("the same person already");
    assertThat(mia.browser().post(path, "into", theirs.toString(), "sure", "true"))
        .hasStatus(404);
  }
}
