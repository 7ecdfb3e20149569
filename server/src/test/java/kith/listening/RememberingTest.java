package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import kith.people.PersonForgotten;
import kith.people.PersonsMerged;
import kith.platform.PersonId;
import kith.shell.Searched;
import kith.testing.KithTest;
import kith.text.DetailKind;
import kith.text.FoundPromise.By;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** What is remembered comes up on its days, is found by its owner alone, and goes with whom it is about. */
@KithTest
class RememberingTest extends AboutAna {
  @Autowired
  Promises promises;

  @Autowired
  Forthcoming forthcoming;

  @Autowired
  SearchedWords searched;

  @Autowired
  ApplicationEventPublisher events;

  @Autowired
  TransactionOperations transactions;

  PersonId tom;

  @BeforeEach
  void tom() {
    tom = person("Tom");
  }

  @Test
  void someoneElsesPromisesAndNotesAreNotFound() {
    var mine = promises.add(mia.id(), promise(By.ME, "call", ana, TODAY));
    var note = keptFromNote("Coffee with Ana.").note();
    var stranger = given.someone("Tom").browser();
    assertThat(stranger.put("/promises/" + mine.id() + "/keeping")).hasStatus(404);
    assertThat(stranger.put("/promises/" + mine.id() + "/dropping")).hasStatus(404);
    assertThat(stranger.delete("/promises/" + mine.id())).hasStatus(404);
    assertThat(stranger.get("/notes/" + note)).hasStatus(404);
    assertThat(stranger.put("/notes/" + note, "text", "x")).hasStatus(404);
    assertThat(stranger.delete("/notes/" + note)).hasStatus(404);
    assertThat(stranger.post("/people/" + ana + "/details", "words", "x")).hasStatus(404);
  }

  @Test
  void theDaysAheadHoldEventsPromisesAndAskings() {
    keptFromNote("Coffee with Ana. Her exam is on Friday.");
    promises.add(mia.id(), promise(By.THEM, "bring the book", ana, TODAY.plusDays(6)));
    assertThat(forthcoming.comingUp(mia.id(), TODAY, TODAY.plusDays(10)))
        .extracting(it -> it.on() + " " + it.icon())
        .contains("2026-11-27 event", "2026-11-29 promise")
        .contains("2026-11-26 ask", "2026-11-28 ask");
    assertThat(given.program(mia).get("/api/v1/askings?days=10"))
        .bodyText()
        .contains("2026-11-26", "2026-11-28");
    assertThat(forthcoming.comingUp(mia.id(), TODAY.plusDays(20), TODAY.plusDays(30)))
        .isEmpty();
  }

  @Test
  void everyWordIsFound() {
    keptFromNote("Coffee with Ana. Her exam is on Friday. I promised to call her.");
    var found = new ArrayList<Searched.Words>();
    searched.words(mia.id(), found::add);
    assertThat(found)
        .extracting(Searched.Words::kind)
        .contains(
            "listening.search.note",
            "listening.search.detail",
            "listening.search.question",
            "listening.search.promise");
    assertThat(found).extracting(Searched.Words::text).anyMatch(it -> it.contains("exam"));
  }

  @Test
  void whatADetailWasReadFromIsFoundWhenItsNoteIsGone() {
    var kept = keptFromNote("Coffee with Ana. Her dreadful exam is on Friday.");
    assertThat(details.of(mia.id(), ana)).anyMatch(it -> it.sentence() != null);
    assertThat(mia.browser().get("/search?q=dreadful"))
        .bodyText()
        .doesNotContain("What a note said");
    mia.browser().delete("/notes/" + kept.note());
    assertThat(mia.browser().get("/search?q=dreadful"))
        .bodyText()
        .contains("<mark>dreadful</mark>", "What a note said");
  }

  @Test
  void withAForgottenPersonGoesWhatIsTheirsAlone() {
    keptFromNote("Coffee with Ana. Her exam is on Friday.");
    keptFromNote("Dinner with Ana and Tom.");
    mia.browser().post("/notes", "text", "Walk with Ana and Tom. Ana's exam is on Friday.");
    promises.add(mia.id(), promise(By.ME, "call", ana, TODAY));
    transactions.executeWithoutResult(_ -> events.publishEvent(new PersonForgotten(mia.id(), ana)));
    assertThat(details.of(mia.id(), ana)).isEmpty();
    assertThat(promises.of(mia.id(), ana)).isEmpty();
    assertThat(listening.with(mia.id(), ana)).isEmpty();
    assertThat(listening.with(mia.id(), tom)).hasSize(1);
    assertThat(listening.waiting(mia.id()).getFirst().waiting())
        .isNotNull()
        .satisfies(it -> assertThat(it.people()).extracting(Somebody::name).containsExactly("Tom"));
    var words = new ArrayList<String>();
    searched.words(mia.id(), it -> words.add(it.text()));
    assertThat(words).noneMatch(it -> it.contains("Coffee"));
  }

  @Test
  void mergedPersonsHaveTheirMemoriesTogether() {
    keptFromNote("Coffee with Ana. Her exam is on Friday.");
    details.add(
        mia.id(), new DetailWords(DetailKind.INTEREST, "maps", Set.of(ana, tom), null, null, null));
    promises.add(mia.id(), promise(By.ME, "call", ana, TODAY));
    transactions.executeWithoutResult(
        _ -> events.publishEvent(new PersonsMerged(mia.id(), ana, tom)));
    assertThat(details.of(mia.id(), tom)).hasSize(2);
    assertThat(promises.of(mia.id(), tom)).hasSize(1);
    assertThat(listening.with(mia.id(), tom)).hasSize(1);
    assertThat(details.of(mia.id(), ana)).isEmpty();
  }
}
