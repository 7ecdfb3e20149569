package kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kith.listening.Details;
import kith.listening.Listening;
import kith.listening.Note;
import kith.listening.NoteId;
import kith.platform.PersonId;
import kith.shell.Search;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class ForgettingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Facts facts;

  @Autowired
  Listening listening;

  @Autowired
  Details details;

  @Autowired
  Search search;

  Given.Someone mia;
  PersonId ana;
  PersonId zebedina;

  @BeforeEach
  void twoOfMine() {
    mia = given.someone("Mia");
    ana = people.add(mia.id(), "Ana", Ring.CLOSE).id();
    zebedina = people.add(mia.id(), "Zebedina Quux", Ring.CLOSE).id();
  }

  @Test
  void itIsSaidBeforeWhatGoesAndWhatStays() {
    assertThat(mia.browser().get("/people/" + zebedina + "/forgetting"))
        .bodyText()
        .contains(
            "about others too stays",
            "“someone” will stand",
            "value=\"Zebedina Quux\" checked",
            "value=\"Zebedina\" checked");
  }

  @Test
  void noWordOfThemIsLeft() {
    var alone = kept("Coffee with Zebedina. Her exam is on Friday.", zebedina);
    var shared = kept(
        "Lunch with Ana and @zebedina. Ana is moving on Friday, Zebedina's van helps.",
        ana,
        zebedina);
    var mentioned = kept("Ana is worried about Zebedina Quux.", ana);
    var waiting = listening
        .write(mia.id(), "Ana's exam is on Friday, Zebedina helps her.", TODAY, List.of(ana))
        .id();
    howIMet(ana, "Through Zebedina.");
    facts.add(mia.id(), ana, new Fact.Relation("friend", "Zebedina", null));
    facts.add(mia.id(), ana, new Fact.Liking(true, "dancing with Zebi"));
    mia.browser().post("/opening/journal", "words", "Zebedina made me laugh.");
    mia.browser().post("/opening/drafts", "words", "That Zebedina moved out.");
    var checkIn =
        "{\"words\": [\"glad\"], \"sentence\": \"Zebedina called.\", \"on\": \"2026-11-23\"}";
    assertThat(given.program(mia).post("/api/v1/check-ins", checkIn)).hasStatus(201);
    assertThat(found("zebedina made")).isTrue();
    assertThat(found("zebedina called")).isTrue();

    forget("called", "Zebedina Quux", "called", "Zebedina", "more", "Zebi, Z");

    assertThat(found("zebedina")).isFalse();
    assertThat(found("quux")).isFalse();
    assertThat(found("zebi")).isFalse();
    assertThat(listening.find(mia.id(), alone)).isEmpty();
    assertThat(note(shared).text())
        .isEqualTo("Lunch with Ana and someone. Ana is moving on Friday, someone's van helps.");
    assertThat(note(mentioned).text()).isEqualTo("Ana is worried about someone.");
    assertThat(note(waiting).waiting()).asString().doesNotContainIgnoringCase("zebedina");
    assertThat(details.of(mia.id(), ana))
        .isNotEmpty()
        .asString()
        .doesNotContainIgnoringCase("zebedina");
    assertThat(people.get(mia.id(), ana).basics().howMet()).isEqualTo("Through someone.");
  }

  @Test
  void aNameThatAnotherHasTooIsLeftAloneUnlessITickIt() {
    people.add(mia.id(), "Zebedina Holm", Ring.WIDER);
    var note = kept("Ana saw Zebedina Holm and Zebedina Quux.", ana);
    assertThat(mia.browser().get("/people/" + zebedina + "/forgetting"))
        .bodyText()
        .contains("value=\"Zebedina Quux\" checked", "value=\"Zebedina\">");
    people.forget(mia.id(), zebedina);
    assertThat(note(note).text()).isEqualTo("Ana saw Zebedina Holm and someone.");
  }

  @Test
  void withoutTheTickNothingIsForgotten() {
    var note = kept("Ana saw Zebedina.", ana);
    assertThat(mia.browser().delete("/people/" + zebedina, "called", "Zebedina"))
        .hasStatus(422)
        .bodyText()
        .contains("Please tick this");
    assertThat(note(note).text()).contains("Zebedina");
  }

  private void forget(String... names) {
    var fields = new java.util.ArrayList<>(List.of("sure", "true"));
    fields.addAll(List.of(names));
    assertThat(mia.browser().delete("/people/" + zebedina, fields.toArray(String[]::new)))
        .hasStatus3xxRedirection();
  }

  private NoteId kept(String text, PersonId... with) {
    return listening.writeAndKeepAll(mia.id(), text, TODAY, List.of(with)).note();
  }

  private Note note(NoteId id) {
    return listening.get(mia.id(), id);
  }

  private boolean found(String word) {
    var found = search.find(mia.id(), word, 9);
    return !found.hits().isEmpty() || !found.people().isEmpty();
  }

  private void howIMet(PersonId person, String words) {
    var now = people.get(mia.id(), person);
    var basics = new Person.Basics(now.name(), List.of(), "", words);
    people.edit(
        mia.id(),
        person,
        now.version(),
        new Person.Edited(basics, now.ring(), now.rhythm(), now.life()));
  }
}
