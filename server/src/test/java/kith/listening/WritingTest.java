package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kith.moments.Moments;
import kith.testing.KithTest;
import kith.text.DetailKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class WritingTest extends AboutMaya {
  private static final String NOTE =
      "Coffee with Maya. Her exam is next Thursday, and she is nervous about it. I promised to lend her my notes.";

  @Autowired
  Moments moments;

  @Autowired
  Promises promises;

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
    undo(mia.browser().get("/"));
    assertThat(listening.waiting(mia.id())).hasSize(1);
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
}
