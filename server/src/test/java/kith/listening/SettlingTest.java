package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kith.shell.BeforeYouMeet.Section;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.Test;

/** An answer settles what was asked about, or it matters still. */
@KithTest
class SettlingTest extends AskingAna {
  @Test
  void anAnswerSettlesItsDetail() {
    var exam = worry("her exam", TODAY);
    mia.browser().put("/details/" + exam.id() + "/asking");
    assertThat(mia.browser().get("/notes/new?answers=" + exam.id()))
        .bodyText()
        .contains("You asked: “How is it going?” And what did they say?");
    mia.browser()
        .post(
            "/notes",
            "text",
            "It went fine.",
            "with",
            ana.toString(),
            "answers",
            exam.id().toString());
    var page = mia.browser().get(proposals());
    assertThat(page).bodyText().contains("Is it settled?");
    var form = ProposalsPage.of(page);
    mia.browser().put(form.path(), form.fields());
    assertThat(details.get(mia.id(), exam.id()).settled()).isEqualTo(TODAY);
    assertThat(mattersNow()).isEmpty();
  }

  @Test
  void anAnswerRenewsADetailThatGoesOn() {
    var exam = worry("her exam", TODAY);
    mia.browser().put("/details/" + exam.id() + "/asking");
    mia.browser()
        .post(
            "/notes",
            "text",
            "No news yet.",
            "with",
            ana.toString(),
            "answers",
            exam.id().toString());
    var form = ProposalsPage.of(mia.browser().get(proposals()))
        .with("outcome", "again")
        .with("again-on", "2026-12-10");
    mia.browser().put(form.path(), form.fields());
    var after = details.get(mia.id(), exam.id());
    assertThat(after.settled()).isNull();
    assertThat(after.asking()).isEqualTo(new Asking.Due(LocalDate.of(2026, 12, 10)));
    assertThat(after.question()).isEqualTo("How is it going?");
  }

  @Test
  void anAnswerThatIsReadAgainStillTellsWhatItAnswers() {
    var exam = worry("her exam", TODAY);
    var answers = exam.id().toString();
    mia.browser().post("/notes", "text", "Fine.", "with", ana.toString(), "answers", answers);
    mia.browser().post(proposals());
    assertThat(mia.browser().get(proposals())).bodyText().contains("Is it settled?");
  }

  @Test
  void onlyUnsettledThingsYoungerThanThreeMonthsMatterNow() {
    var exam = worry("her exam", TODAY);
    var knee = worry("her knee", TODAY);
    assertThat(mattersNow()).containsExactlyInAnyOrder("her exam", "her knee");
    mia.browser().put("/details/" + exam.id() + "/settlement");
    assertThat(mattersNow()).containsExactly("her knee");
    mia.browser().delete("/details/" + exam.id() + "/settlement");
    assertThat(mattersNow()).hasSize(2);
    assertThat(knee.settled()).isNull();
    clock.set(TestClock.START.plus(Duration.ofDays(92)));
    assertThat(mattersNow()).isEmpty();
  }

  private List<String> mattersNow() {
    return lines(Section.MATTERS_NOW);
  }
}
