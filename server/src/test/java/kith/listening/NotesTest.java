package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import kith.moments.Moments;
import kith.testing.KithTest;
import kith.text.DetailKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Notes after they were written: read again, changed, deleted, and what was kept of them. */
@KithTest
class NotesTest extends AboutAna {
  @Autowired
  Moments moments;

  @Autowired
  Promises promises;

  @Test
  void whatWasKeptIsTakenBackWholly() {
    mia.browser()
        .post("/notes", "text", "Coffee with Ana. Her exam is on Friday. I promised to call her.");
    keepAll();
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
  void whatWaitedBeforeANoteWasReadAgainComesBackWithUndo() {
    mia.browser().post("/notes", "text", "Coffee with Ana. Her exam is on Friday.");
    var before = listening.waiting(mia.id()).getFirst();
    mia.browser()
        .put("/notes/" + before.id(), "version", "0", "text", "Coffee with Ana, nothing else.");
    mia.browser().post("/notes/" + before.id() + "/proposals");
    assertThat(listening.get(mia.id(), before.id()).waiting()).isNotEqualTo(before.waiting());
    undo(mia.browser().get("/notes/" + before.id() + "/proposals"));
    assertThat(listening.get(mia.id(), before.id()))
        .returns(before.waiting(), Note::waiting)
        .returns("Coffee with Ana, nothing else.", Note::text);
  }

  @Test
  void whatWasKeptIsNotKeptASecondTime() {
    var note = keptFromNote("Coffee with Ana. Her exam is on Friday. I promised to call her.")
        .note();
    mia.browser().post("/notes/" + note + "/proposals");
    keepAll();
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

  private List<Proposal> waiting() {
    var note = listening.waiting(mia.id()).getFirst();
    return Objects.requireNonNull(note.waiting()).found();
  }
}
