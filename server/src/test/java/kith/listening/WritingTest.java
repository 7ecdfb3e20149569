package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kith.moments.Moments;
import kith.people.Known;
import kith.people.People;
import kith.people.Ring;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.text.DetailKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class WritingTest {
  private static final String NOTE =
      "Coffee with Maya. Her exam is next Thursday, and she is nervous about it. I promised to lend her my notes.";

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

  Given.Someone mia;
  kith.platform.PersonId maya;

  @BeforeEach
  void someoneToWriteAbout() {
    mia = given.someone("Mia");
    maya = people.add(mia.id(), "Maya", Ring.CLOSE).id();
  }

  @Test
  void whatIsReadIsProposedWithTheWordsThatLedToIt() {
    assertThat(mia.browser().post("/notes", "text", NOTE)).hasStatus3xxRedirection();
    assertThat(mia.browser().get(proposals()))
        .hasStatusOk()
        .bodyText()
        .contains("What to remember", "exam", "<mark>", "I promised", "Thursday 3 December");
  }

  @Test
  void nothingIsKeptThatIDidNotKeep() {
    mia.browser().post("/notes", "text", NOTE);
    assertThat(details.of(mia.id(), maya)).isEmpty();
    assertThat(promises.of(mia.id(), maya)).isEmpty();
    assertThat(moments.with(mia.id(), maya, 9)).isEmpty();
  }

  @Test
  void oneKeyKeepsAllAndLogsTheMoment() {
    mia.browser().post("/notes", "text", NOTE);
    var form = ProposalsPage.of(mia.browser().get(proposals()));
    assertThat(mia.browser().put(form.path(), form.fields())).hasStatus3xxRedirection();
    assertThat(details.of(mia.id(), maya)).extracting(Detail::kind).contains(DetailKind.EVENT);
    assertThat(promises.of(mia.id(), maya))
        .singleElement()
        .satisfies(promise -> assertThat(promise.mine()).isTrue());
    assertThat(moments.with(mia.id(), maya, 9))
        .singleElement()
        .satisfies(moment -> assertThat(moment.told().on()).isEqualTo(LocalDate.of(2026, 11, 23)));
    assertThat(listening.waiting(mia.id())).isEmpty();
  }

  @Test
  void whatIsUntickedIsDropped() {
    mia.browser().post("/notes", "text", NOTE);
    var form = ProposalsPage.of(mia.browser().get(proposals())).without("keep");
    mia.browser().put(form.path(), form.fields());
    assertThat(details.of(mia.id(), maya)).isEmpty();
    assertThat(promises.of(mia.id(), maya)).isEmpty();
    assertThat(moments.with(mia.id(), maya, 9)).hasSize(1);
  }

  @Test
  void beingMentionedIsNotContact() {
    mia.browser().post("/notes", "text", NOTE);
    var form = ProposalsPage.of(mia.browser().get(proposals())).without("with");
    mia.browser().put(form.path(), form.fields());
    assertThat(moments.with(mia.id(), maya, 9)).isEmpty();
    assertThat(details.of(mia.id(), maya)).isNotEmpty();
  }

  @Test
  void aProposalIsCorrectedInPlace() {
    mia.browser().post("/notes", "text", "Coffee with Maya. Her exam is next Thursday.");
    var form = ProposalsPage.of(mia.browser().get(proposals()))
        .with("words-0", "oral exam in law")
        .with("kind-0", "goal")
        .with("from-0", "2026-11-27")
        .with("ask-0", "Which questions came?")
        .with("ask-on-0", "2026-11-28")
        .without("then-0")
        .without("then-on-0");
    mia.browser().put(form.path(), form.fields());
    var kept = details.of(mia.id(), maya).getFirst();
    assertThat(kept.words()).isEqualTo("oral exam in law");
    assertThat(kept.kind()).isEqualTo(DetailKind.GOAL);
    assertThat(kept.when()).hasToString("2026-11-27");
    assertThat(kept.question()).isEqualTo("Which questions came?");
    assertThat(kept.asking()).isEqualTo(new Asking.Due(LocalDate.of(2026, 11, 28)));
  }

  @Test
  void anImpossibleCorrectionIsShownAgainAndKeepsNothing() {
    mia.browser().post("/notes", "text", "Coffee with Maya. Her exam is next Thursday.");
    var form = ProposalsPage.of(mia.browser().get(proposals()))
        .with("words-0", "oral exam")
        .with("from-0", "2026-02-30");
    assertThat(mia.browser().put(form.path(), form.fields()))
        .hasStatus(422)
        .bodyText()
        .contains("oral exam", "There is no such day.");
    assertThat(details.of(mia.id(), maya)).isEmpty();
    assertThat(listening.waiting(mia.id())).hasSize(1);
  }

  @Test
  void aNewNameIsOfferedAsANewPersonWithATick() {
    mia.browser()
        .post("/notes", "text", "Lunch with Maya and @Ilse. Ilse is moving to Ghent in May.");
    var page = mia.browser().get(proposals());
    assertThat(page).bodyText().contains("Add Ilse to your people");
    var form = ProposalsPage.of(page);
    mia.browser().put(form.path(), form.fields());
    assertThat(people.names(mia.id())).extracting(Known::name).contains("Ilse");
  }

  @Test
  void aNameThatICorrectToSomebodyIHaveAddsNobody() {
    mia.browser().post("/notes", "text", "Lunch with @Maja.");
    var form = ProposalsPage.of(mia.browser().get(proposals())).with("name-0", "Maya");
    mia.browser().put(form.path(), form.fields());
    assertThat(people.names(mia.id())).extracting(Known::name).containsExactly("Maya");
    assertThat(moments.with(mia.id(), maya, 9)).hasSize(1);
  }

  @Test
  void ofTwoTomsIChooseOneAndNoThirdIsAdded() {
    var hill = people.add(mia.id(), "Tom Hill", Ring.CLOSE).id();
    people.add(mia.id(), "Tom Berg", Ring.CLOSE);
    mia.browser().post("/notes", "text", "Coffee with Tom. His exam is next Thursday.");
    var page = mia.browser().get(proposals());
    var form = ProposalsPage.of(page);
    assertThat(mia.browser().put(form.path(), form.fields()))
        .hasStatus(422)
        .bodyText()
        .contains("please choose whom you mean");
    var chosen = form.with(Given.found("name=\"(which-\\d+)\"", page), hill.toString());
    mia.browser().put(form.path(), chosen.fields());
    assertThat(people.names(mia.id())).hasSize(3);
    assertThat(details.of(mia.id(), hill)).isNotEmpty();
    assertThat(moments.with(mia.id(), hill, 9)).hasSize(1);
  }

  @Test
  void keepingAllThroughTheApiAddsNoThirdTomAndNobodyMerelyMentioned() {
    people.add(mia.id(), "Tom Hill", Ring.CLOSE);
    people.add(mia.id(), "Tom Berg", Ring.CLOSE);
    mia.browser().post("/notes", "text", "Lunch with Maya and Tom. We talked about @Ilse.");
    var waiting = listening.waiting(mia.id()).getFirst().waiting();
    assertThat(Objects.requireNonNull(waiting).people())
        .extracting(Somebody::name)
        .contains("Tom", "Ilse");
    assertThat(given.program(mia).put("/api/v1" + proposals(), "{}")).hasStatusOk();
    assertThat(people.names(mia.id())).hasSize(3);
    assertThat(moments.with(mia.id(), maya, 9)).hasSize(1);
  }

  @Test
  void aCorrectedDayTakesItsQuestionsAlong() {
    var note = "Coffee with Maya. Her exam is next Thursday.";
    mia.browser().post("/notes", "text", note);
    var form = ProposalsPage.of(mia.browser().get(proposals())).with("from-0", "2026-12-10");
    mia.browser().put(form.path(), form.fields());
    assertAskedAroundTheTenth();
    details.delete(mia.id(), details.of(mia.id(), maya).getFirst().id());
    mia.browser().post("/notes", "text", note);
    given.program(mia).put("/api/v1" + proposals() + "/0", "{\"on\": \"2026-12-10\"}");
    assertAskedAroundTheTenth();
  }

  private void assertAskedAroundTheTenth() {
    var exam = details.of(mia.id(), maya).getFirst();
    assertThat(exam.askingDay()).contains(LocalDate.of(2026, 12, 9));
    assertThat(exam.then()).isNotNull();
    assertThat(exam.then().on()).isEqualTo(LocalDate.of(2026, 12, 11));
  }

  @Test
  void whoWasAddedWithANoteGoesWithItsUndo() {
    var undo = keptWithIlse();
    mia.browser().post(undo);
    assertThat(people.names(mia.id())).extracting(Known::name).containsExactly("Maya");
    assertThat(listening.waiting(mia.id())).hasSize(1);
  }

  @Test
  void whoWasAddedWithANoteStaysOnceMoreIsKeptOfThem() {
    var undo = keptWithIlse();
    var ilse = listening.names(mia.id()).find("Ilse").orElseThrow();
    listening.writeAndKeepAll(
        mia.id(), "Ilse loves maps.", LocalDate.of(2026, 11, 23), List.of(ilse));
    mia.browser().post(undo);
    assertThat(people.find(mia.id(), ilse)).isPresent();
    assertThat(moments.with(mia.id(), ilse, 9)).hasSize(1);
  }

  private String keptWithIlse() {
    mia.browser().post("/notes", "text", "Lunch with @Ilse. Ilse is moving to Ghent in May.");
    var form = ProposalsPage.of(mia.browser().get(proposals()));
    mia.browser().put(form.path(), form.fields());
    assertThat(people.names(mia.id())).hasSize(2);
    return Given.found("action=\"(/undo/[^\"]+)\"", mia.browser().get("/"));
  }

  @Test
  void aNewPersonThatIDoNotTickIsNotAdded() {
    mia.browser().post("/notes", "text", "Lunch with Maya and @Ilse.");
    var page = ProposalsPage.of(mia.browser().get(proposals()));
    var form = page.without("add").without("with").with("with", page.valueBeside("Maya"));
    mia.browser().put(form.path(), form.fields());
    assertThat(people.names(mia.id())).extracting(Known::name).doesNotContain("Ilse");
    assertThat(moments.with(mia.id(), maya, 9)).hasSize(1);
  }

  @Test
  void aNoteWithNothingInItProposesNoDetailsButLogsTheMoment() {
    mia.browser().post("/notes", "text", "Quick chat with Maya about football.");
    var page = mia.browser().get(proposals());
    assertThat(page).bodyText().contains("Nothing to remember in it");
    var form = ProposalsPage.of(page);
    mia.browser().put(form.path(), form.fields());
    assertThat(details.of(mia.id(), maya)).isEmpty();
    assertThat(moments.with(mia.id(), maya, 9)).hasSize(1);
  }

  @Test
  void aNoteFromAPersonsPageWithNothingInItNeedsNoSecondStep() {
    assertThat(mia.browser().get("/notes/new?person=" + maya))
        .hasStatusOk()
        .bodyText()
        .contains("What happened with Maya?");
    mia.browser().post("/notes", "text", "Quick chat about football.", "with", maya.toString());
    assertThat(moments.with(mia.id(), maya, 9)).hasSize(1);
    assertThat(listening.waiting(mia.id())).isEmpty();
  }

  @Test
  void anUnfinishedNoteWaitsOnTodayAndCanBeFinishedLater() {
    mia.browser().post("/notes", "text", NOTE);
    assertThat(mia.browser().get("/notes/new"))
        .bodyText()
        .contains("Not finished yet", proposals(), "Coffee with Maya.");
    assertThat(mia.browser().get(proposals())).bodyText().contains("exam");
  }

  @Test
  void keepingTwiceKeepsOnce() {
    mia.browser().post("/notes", "text", NOTE);
    var form = ProposalsPage.of(mia.browser().get(proposals()));
    mia.browser().put(form.path(), form.fields());
    var kept = details.of(mia.id(), maya).size();
    assertThat(mia.browser().put(form.path(), form.fields())).hasStatus3xxRedirection();
    assertThat(details.of(mia.id(), maya)).hasSize(kept);
    assertThat(moments.with(mia.id(), maya, 9)).hasSize(1);
  }

  @Test
  void keepingNothingLeavesTheNoteOnly() {
    mia.browser().post("/notes", "text", NOTE);
    mia.browser().delete(proposals());
    assertThat(details.of(mia.id(), maya)).isEmpty();
    assertThat(moments.with(mia.id(), maya, 9)).isEmpty();
    assertThat(listening.waiting(mia.id())).isEmpty();
  }

  @Test
  void aNoteOfTomorrowIsRefusedAndWhatWasTypedStays() {
    assertThat(mia.browser().post("/notes", "text", "Met <Maya>", "on", "2026-11-24"))
        .hasStatus(422)
        .bodyText()
        .contains("Met &lt;Maya&gt;", "choose a day up to today");
    assertThat(listening.waiting(mia.id())).isEmpty();
  }

  @Test
  void anEmptyNoteIsRefused() {
    assertThat(mia.browser().post("/notes", "text", " "))
        .hasStatus(422)
        .bodyText()
        .contains("Please write something here.");
  }

  @Test
  void someoneElsesProposalsAreNotFound() {
    mia.browser().post("/notes", "text", NOTE);
    var tom = given.someone("Tom").browser();
    assertThat(tom.get(proposals())).hasStatus(404);
    assertThat(tom.put(proposals())).hasStatus(404);
    assertThat(tom.delete(proposals())).hasStatus(404);
    assertThat(listening.waiting(mia.id())).hasSize(1);
  }

  @Test
  void aNoteAboutSomeoneElsesPersonIsNotFound() {
    var tom = given.someone("Tom");
    assertThat(tom.browser().post("/notes", "text", "Hm.", "with", maya.toString()))
        .hasStatus(404);
    assertThat(listening.waiting(tom.id())).isEmpty();
  }

  private String proposals() {
    return "/notes/" + listening.waiting(mia.id()).getFirst().id() + "/proposals";
  }
}
