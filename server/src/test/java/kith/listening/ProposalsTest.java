package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kith.moments.Kind;
import kith.moments.Moments;
import kith.people.Fact;
import kith.people.Facts;
import kith.people.SomeDay;
import kith.platform.Undo;
import kith.testing.KithTest;
import kith.text.DetailKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was read in a note is corrected before it is kept. */
@KithTest
class ProposalsTest extends AboutMaya {
  @Autowired
  Moments moments;

  @Autowired
  Facts facts;

  @Autowired
  Undo undo;

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
  void howWeWereInContactIsReadInTheNote() {
    mia.browser().post("/notes", "text", "Long call with Maya. Her exam is next Thursday.");
    var form = ProposalsPage.of(mia.browser().get(proposals()));
    mia.browser().put(form.path(), form.fields());
    given
        .program(mia)
        .post("/api/v1/notes", "{\"text\": \"A walk with Maya in the rain\", \"keep\": \"all\"}");
    assertThat(moments.with(mia.id(), maya, 5))
        .extracting(it -> it.told().kind())
        .containsExactlyInAnyOrder(Kind.CALL, Kind.TIME_TOGETHER);
  }

  @Test
  void aBirthdayIsRememberedEveryYear() {
    mia.browser().post("/notes", "text", "Coffee with Maya. Her birthday is on 12 December.");
    var form = ProposalsPage.of(mia.browser().get(proposals()));
    mia.browser().put(form.path(), form.fields());
    assertThat(birthdays()).containsExactly(new SomeDay(0, 12, 12));
    assertThat(details.of(mia.id(), maya).getFirst().question())
        .isEqualTo("How was your birthday?");
    given
        .program(mia)
        .post(
            "/api/v1/notes",
            "{\"text\": \"Maya's birthday is on 13 December.\", \"keep\": \"all\"}");
    assertThat(birthdays()).containsExactly(new SomeDay(0, 12, 12));
  }

  @Test
  void aBirthdayIsRememberedOnlyWhereIKeepIt() {
    mia.browser().post("/notes", "text", "Coffee with Maya. Her birthday is on 12 December.");
    var form = ProposalsPage.of(mia.browser().get(proposals())).without("yearly");
    mia.browser().put(form.path(), form.fields());
    assertThat(birthdays()).isEmpty();
    assertThat(details.of(mia.id(), maya)).hasSize(1);
  }

  @Test
  void takingBackWhatWasKeptTakesTheBirthdayBack() {
    listening.write(mia.id(), "Maya's birthday is on 12 December.", TODAY, List.of());
    var note = listening.waiting(mia.id()).getFirst().id();
    var back =
        listening.keepAll(mia.id(), note, List.of(), new Outcome.Settled()).undo();
    assertThat(birthdays()).hasSize(1);
    undo.takeBack(mia.id(), Objects.requireNonNull(back));
    assertThat(birthdays()).isEmpty();
  }

  private List<SomeDay> birthdays() {
    return facts.of(mia.id(), maya).stream()
        .map(Fact::what)
        .filter(Fact.Day.class::isInstance)
        .map(it -> ((Fact.Day) it).on())
        .toList();
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
}
