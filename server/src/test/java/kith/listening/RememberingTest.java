package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import kith.moments.Moments;
import kith.people.People;
import kith.people.PersonForgotten;
import kith.people.PersonsMerged;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.shell.Searched;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.text.DetailKind;
import kith.text.FoundPromise.By;
import kith.text.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@KithTest
class RememberingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Pattern UNDO = Pattern.compile("action=\"(/undo/[^\"]+)\"");

  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Moments moments;

  @Autowired
  Listening listening;

  @Autowired
  Details details;

  @Autowired
  Promises promises;

  @Autowired
  PromiseCards cards;

  @Autowired
  Forthcoming forthcoming;

  @Autowired
  SearchedWords searched;

  @Autowired
  ApplicationEventPublisher events;

  @Autowired
  TransactionOperations transactions;

  Given.Someone mia;
  PersonId ana;
  PersonId tom;

  @BeforeEach
  void someoneToRemember() {
    mia = given.someone("Mia");
    ana = people.add(mia.id(), "Ana", Ring.CLOSE).id();
    tom = people.add(mia.id(), "Tom", Ring.CLOSE).id();
  }

  @Test
  void aDetailIsAddedByHand() {
    assertThat(mia.browser().get("/people/" + ana + "/details/new")).hasStatusOk();
    mia.browser()
        .post(
            "/people/" + ana + "/details",
            "kind",
            "interest",
            "words",
            "old <maps>",
            "who",
            "Ana, Tom",
            "about",
            "her aunt");
    assertThat(mia.browser().get("/people/" + tom))
        .bodyText()
        .contains("Likes", "old &lt;maps&gt;", "her aunt");
  }

  @Test
  void aDetailAboutNobodyOfMineIsRefusedAndWhatWasTypedStays() {
    assertThat(mia.browser()
            .post(
                "/people/" + ana + "/details", "kind", "interest", "words", "maps", "who", "Ines"))
        .hasStatus(422)
        .bodyText()
        .contains("maps", "You have nobody called Ines.");
    assertThat(details.of(mia.id(), ana)).isEmpty();
  }

  @Test
  void aDetailIsEditedInPlace() {
    var maps = likes("maps");
    assertThat(mia.browser().get("/details/" + maps.id() + "/edit"))
        .bodyText()
        .contains("maps", "Ana");
    mia.browser()
        .put(
            "/details/" + maps.id(),
            "version",
            "0",
            "kind",
            "dislike",
            "words",
            "new maps",
            "who",
            "Tom",
            "from",
            "2026-12-01",
            "until",
            "2026-12-31",
            "ask",
            "Why?",
            "ask-on",
            "2026-12-02");
    assertThat(details.of(mia.id(), ana)).isEmpty();
    assertThat(details.of(mia.id(), tom)).singleElement().satisfies(detail -> {
      assertThat(detail.kind()).isEqualTo(DetailKind.DISLIKE);
      assertThat(detail.words()).isEqualTo("new maps");
      assertThat(detail.when()).hasToString("2026-12");
      assertThat(detail.asking()).isEqualTo(new Asking.Due(LocalDate.of(2026, 12, 2)));
    });
  }

  @Test
  void aStaleEditShowsBothTextsAndSavesNothing() {
    var maps = likes("maps");
    edit(maps, "old maps");
    assertThat(edit(maps, "new maps")).hasStatus(409).bodyText().contains("old maps", "new maps");
    assertThat(details.get(mia.id(), maps.id()).words()).isEqualTo("old maps");
  }

  @Test
  void aDeletedDetailComesBackWithUndo() {
    var maps = likes("maps");
    mia.browser().delete("/details/" + maps.id());
    assertThat(details.of(mia.id(), ana)).isEmpty();
    undo(mia.browser().get("/people/" + ana));
    assertThat(details.of(mia.id(), ana)).extracting(Detail::words).containsExactly("maps");
  }

  @Test
  void whatWasKeptIsTakenBackWholly() {
    mia.browser()
        .post("/notes", "text", "Coffee with Ana. Her exam is on Friday. I promised to call her.");
    var form = ProposalsPage.of(mia.browser().get(proposals()));
    mia.browser().put(form.path(), form.fields());
    assertThat(details.of(mia.id(), ana)).isNotEmpty();
    undo(mia.browser().get("/"));
    assertThat(details.of(mia.id(), ana)).isEmpty();
    assertThat(promises.of(mia.id(), ana)).isEmpty();
    assertThat(moments.with(mia.id(), ana, 9)).isEmpty();
    assertThat(listening.waiting(mia.id())).hasSize(1);
  }

  @Test
  void aNoteIsEditedAndWhatWasKeptFromItStays() {
    var note = keptFromNote("Coffee with Ana. Her exam is on Friday.").note();
    mia.browser()
        .put("/notes/" + note, "version", "0", "text", "Tea with <Ana>.", "on", "2026-11-22");
    assertThat(mia.browser().get("/notes/" + note))
        .bodyText()
        .contains("Tea with &lt;Ana&gt;.", "Sunday 22 November", "exam");
    assertThat(mia.browser().put("/notes/" + note, "version", "0", "text", "Milk."))
        .hasStatus(409)
        .bodyText()
        .contains("Milk.", "Tea with");
  }

  @Test
  void aDeletedNoteLeavesWhatWasKeptAndComesBackWithUndo() {
    var note = keptFromNote("Coffee with Ana. Her exam is on Friday.").note();
    mia.browser().delete("/notes/" + note);
    assertThat(mia.browser().get("/notes/" + note)).hasStatus(404);
    assertThat(details.of(mia.id(), ana)).isNotEmpty();
    undo(mia.browser().get("/"));
    assertThat(mia.browser().get("/notes/" + note)).hasStatusOk();
    assertThat(listening.with(mia.id(), ana)).hasSize(1);
  }

  @Test
  void aNoteReadAgainProposesOnlyWhatWasNotKept() {
    var note = keptFromNote("Coffee with Ana. Her exam is on Friday.").note();
    mia.browser()
        .put(
            "/notes/" + note,
            "version",
            "0",
            "text",
            "Coffee with Ana. Her exam is on Friday. She is worried about her knee.");
    mia.browser().post("/notes/" + note + "/proposals");
    assertThat(listening.waiting(mia.id()).getFirst().waiting())
        .isNotNull()
        .satisfies(it ->
            assertThat(it.found()).extracting(Proposal::kind).containsExactly(DetailKind.WORRY));
  }

  @Test
  void whatWasKeptIsNotKeptASecondTime() {
    var note = keptFromNote("Coffee with Ana. Her exam is on Friday. I promised to call her.")
        .note();
    mia.browser().post("/notes/" + note + "/proposals");
    var form = ProposalsPage.of(mia.browser().get(proposals()));
    mia.browser().put(form.path(), form.fields());
    assertThat(details.of(mia.id(), ana)).hasSize(1);
    assertThat(promises.of(mia.id(), ana)).hasSize(1);
    assertThat(moments.with(mia.id(), ana, 9)).hasSize(1);
  }

  @Test
  void whatWasNotKeptOfASentenceIsProposedAgain() {
    mia.browser()
        .post(
            "/notes",
            "text",
            "Coffee with Ana. Her exam is on Friday, and she is nervous about it.");
    var read = waiting();
    assertThat(read)
        .extracting(Proposal::sentence)
        .hasSize(2)
        .containsOnly(read.get(0).sentence());
    var form = ProposalsPage.of(mia.browser().get(proposals())).with("keep", "0");
    mia.browser().put(form.path(), form.fields());
    mia.browser().post(form.path());
    assertThat(waiting())
        .extracting(Proposal::words)
        .containsExactly(read.get(1).words());
  }

  private List<Proposal> waiting() {
    var note = listening.waiting(mia.id()).getFirst();
    return Objects.requireNonNull(note.waiting()).found();
  }

  @Test
  void aPromiseIsKeptOrLetGoOnItsDay() {
    var mine = promised(By.ME, "call on Sunday", TODAY);
    assertThat(mia.browser().get("/people/" + ana))
        .bodyText()
        .contains("I promised", "call on Sunday");
    assertThat(cards.today(mia.id(), TODAY)).singleElement().satisfies(card -> {
      assertThat(card.person()).isEqualTo(ana);
      assertThat(card.reason()).isEqualTo("You promised on Monday 23 November: “call on Sunday”");
    });
    mia.browser().put("/promises/" + mine.id() + "/keeping");
    assertThat(cards.today(mia.id(), TODAY)).isEmpty();
    assertThat(mia.browser().get("/people/" + ana))
        .bodyText()
        .contains("Kept on Monday 23 November");
    mia.browser().delete("/promises/" + mine.id() + "/keeping");
    assertThat(cards.letGo(mia.id(), "promise-" + mine.id() + "-" + TODAY)).isTrue();
    assertThat(promises.get(mia.id(), mine.id()).state())
        .isEqualTo(new Promise.State.Dropped(TODAY));
  }

  @Test
  void whatTheyPromisedIsNoCardOfMine() {
    promised(By.THEM, "bring the book", TODAY);
    assertThat(cards.today(mia.id(), TODAY)).isEmpty();
  }

  @Test
  void aPromiseIsWrittenEditedAndDeletedByHand() {
    mia.browser()
        .post(
            "/people/" + ana + "/promises",
            "kind",
            "promise-by-them",
            "words",
            "bring the book",
            "who",
            "Ana");
    var book = promises.of(mia.id(), ana).getFirst();
    mia.browser()
        .put(
            "/promises/" + book.id(),
            "version",
            "0",
            "kind",
            "promise-by-me",
            "words",
            "bring two",
            "who",
            "Ana",
            "from",
            "2026-11-30");
    assertThat(promises.get(mia.id(), book.id()).words()).isEqualTo("bring two");
    assertThat(promises.get(mia.id(), book.id()).mine()).isTrue();
    mia.browser().delete("/promises/" + book.id());
    assertThat(promises.of(mia.id(), ana)).isEmpty();
  }

  @Test
  void someoneElsesPromisesAndNotesAreNotFound() {
    var mine = promised(By.ME, "call", TODAY);
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
    promised(By.THEM, "bring the book", TODAY.plusDays(6));
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
  void thirtyNotesAreShownAndTheOthersWhenIAsk() {
    for (var i = 0; i < 31; i++) {
      keptFromNote("Tea with Ana, round " + i + ".");
    }
    var page = "/people/" + ana;
    assertThat(mia.browser().get(page)).bodyText().contains("Show older");
    assertThat(mia.browser().get(page + "?edit=older"))
        .bodyText()
        .contains("round 0.", "round 30.")
        .doesNotContain("Show older");
  }

  @Test
  void withAForgottenPersonGoesWhatIsTheirsAlone() {
    keptFromNote("Coffee with Ana. Her exam is on Friday.");
    keptFromNote("Dinner with Ana and Tom.");
    mia.browser().post("/notes", "text", "Walk with Ana and Tom. Ana's exam is on Friday.");
    promised(By.ME, "call", TODAY);
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
    promised(By.ME, "call", TODAY);
    transactions.executeWithoutResult(
        _ -> events.publishEvent(new PersonsMerged(mia.id(), ana, tom)));
    assertThat(details.of(mia.id(), tom)).hasSize(2);
    assertThat(promises.of(mia.id(), tom)).hasSize(1);
    assertThat(listening.with(mia.id(), tom)).hasSize(1);
    assertThat(details.of(mia.id(), ana)).isEmpty();
  }

  private Detail likes(String words) {
    return details.add(
        mia.id(), new DetailWords(DetailKind.INTEREST, words, Set.of(ana), null, null, null));
  }

  private Promise promised(By by, String words, LocalDate on) {
    return promises.add(mia.id(), new PromiseWords(by, words, Set.of(ana), new When.Day(on)));
  }

  private Kept keptFromNote(String text) {
    return listening.writeAndKeepAll(mia.id(), text, TODAY, List.of());
  }

  private MvcTestResult edit(Detail detail, String words) {
    return mia.browser()
        .put(
            "/details/" + detail.id(),
            "version",
            "0",
            "kind",
            "interest",
            "words",
            words,
            "who",
            "Ana");
  }

  private void undo(MvcTestResult page) {
    try {
      var found = UNDO.matcher(page.getResponse().getContentAsString());
      assertThat(found.find()).as("a toast with undo").isTrue();
      mia.browser().post(found.group(1));
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String proposals() {
    return "/notes/" + listening.waiting(mia.id()).getFirst().id() + "/proposals";
  }
}
