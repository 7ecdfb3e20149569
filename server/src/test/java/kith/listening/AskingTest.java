package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import kith.people.Life;
import kith.people.Person;
import kith.people.Ring;
import kith.people.SomeDay;
import kith.shell.BeforeYouMeet.Section;
import kith.shell.TodayCard;
import kith.shell.TodayCard.Urgency;
import kith.testing.KithTest;
import kith.text.DetailKind;
import kith.text.FoundPromise.By;
import kith.text.When;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@KithTest
@RecordApplicationEvents
class AskingTest extends AskingAna {
  @Autowired
  Promises promises;

  @Autowired
  ApplicationEvents events;

  @Test
  void askingShowsWhenAndTellsTheOtherModules() {
    var exam = worry("dreads <the> exam", TODAY);
    assertThat(mia.browser().put("/details/" + exam.id() + "/asking")).hasStatus3xxRedirection();
    assertThat(mia.browser().get("/people/" + ana))
        .hasStatusOk()
        .bodyText()
        .contains(
            "dreads &lt;the&gt; exam", "Asked on Monday 23 November", "And what did they say?")
        .doesNotContain("I asked");
    assertThat(events.stream(AskedAfter.class))
        .contains(new AskedAfter(mia.id(), exam.id(), Set.of(ana)));
  }

  @Test
  void someoneElsesDetailIsNotFound() {
    var exam = worry("x", TODAY);
    var tom = given.someone("Tom").browser();
    assertThat(tom.put("/details/" + exam.id() + "/asking")).hasStatus(404);
    assertThat(tom.delete("/details/" + exam.id() + "/asking")).hasStatus(404);
    assertThat(tom.put("/details/" + exam.id() + "/settlement")).hasStatus(404);
    assertThat(tom.get("/details/" + exam.id() + "/edit")).hasStatus(404);
    assertThat(tom.put("/details/" + exam.id(), "words", "y", "who", "Ana")).hasStatus(404);
    assertThat(tom.delete("/details/" + exam.id())).hasStatus(404);
  }

  @Test
  void anAskingComesOnItsDayWithItsReasonInWords() {
    worry("her exam", TODAY.plusDays(1));
    assertThat(cards()).isEmpty();
    clock.advance(Duration.ofDays(1));
    assertThat(cards()).singleElement().satisfies(card -> {
      assertThat(card.person()).isEqualTo(ana);
      assertThat(card.words()).isEqualTo("How is it going?");
      assertThat(card.reason()).isEqualTo("You noted on Monday 23 November: “her exam”");
      assertThat(card.question()).isTrue();
      assertThat(card.urgency()).isEqualTo(Urgency.ASKING);
    });
  }

  @Test
  void anAskingNobodyAnsweredFadesAfterTwoWeeks() {
    worry("her exam", TODAY);
    clock.advance(Duration.ofDays(14));
    assertThat(cards()).hasSize(1);
    clock.advance(Duration.ofDays(1));
    assertThat(cards()).isEmpty();
    assertThat(lines(Section.ASK)).isEmpty();
  }

  @Test
  void whatIPutOffIsStillToBeAskedBeforeWeMeet() {
    worry("her exam", TODAY.minusDays(14));
    var card = cards().getFirst().key();
    mia.browser().put("/today/cards/" + card + "/put-off", "until", "tomorrow");
    untilTomorrow();
    assertThat(lines(Section.ASK)).containsExactly("How is it going?");
    assertThat(mia.browser().get("/people/" + ana))
        .bodyText()
        .contains("How is it going? (", "I asked");
    clock.advance(Duration.ofDays(20));
    assertThat(lines(Section.ASK)).isEmpty();
  }

  @Test
  void onTheDayItselfNothingIsSaidOfTomorrow() {
    var day = new When.Day(TODAY.plusDays(1));
    details.add(mia.id(), words("her exam", day, new Question(TODAY, "Good luck tomorrow!")));
    assertThat(cards()).extracting(TodayCard::words).containsExactly("Good luck tomorrow!");
    untilTomorrow();
    assertThat(cards()).extracting(TodayCard::words).containsExactly("Good luck today!");
    assertThat(lines(Section.ASK)).containsExactly("Good luck today!");
  }

  /** Not away long enough to be signed out. */
  private void untilTomorrow() {
    while (day().equals(TODAY)) {
      clock.advance(Duration.ofHours(6));
      mia.browser().get("/");
    }
  }

  @Test
  void whatIsLetGoComesNoMore() {
    var exam = worry("her exam", TODAY);
    assertThat(cards.letGo(mia.id(), cards().getFirst().key())).isTrue();
    assertThat(cards()).isEmpty();
    assertThat(details.get(mia.id(), exam.id()).asking()).isEqualTo(new Asking.LetGo(TODAY));
  }

  @Test
  void aCardOfAnotherFeatureIsLeftToIt() {
    assertThat(cards.asked(mia.id(), "rhythm-" + ana)).isFalse();
    assertThat(cards.asked(mia.id(), "asking-not-an-id")).isFalse();
  }

  @Test
  void anActOnAQuestionIsTakenBack() {
    var exam = worry("her exam", TODAY);
    var path = "/details/" + exam.id();
    mia.browser().put(path + "/asking");
    takeBack();
    assertThat(details.get(mia.id(), exam.id()).asking()).isEqualTo(new Asking.Due(TODAY));
    mia.browser().put(path + "/settlement");
    assertThat(details.get(mia.id(), exam.id()).settled()).isEqualTo(TODAY);
    takeBack();
    assertThat(details.get(mia.id(), exam.id()).settled()).isNull();
  }

  @Test
  void askingAgainAndNotSettledYetAreTakenBack() {
    var exam = worry("her exam", TODAY);
    var path = "/details/" + exam.id();
    mia.browser().put(path + "/settlement");
    mia.browser().delete(path + "/settlement");
    takeBack();
    assertThat(details.get(mia.id(), exam.id()).settled()).isEqualTo(TODAY);
    mia.browser().post(path + "/asking");
    assertThat(details.get(mia.id(), exam.id()).asking())
        .isEqualTo(new Asking.Due(TODAY.plusDays(7)));
    takeBack();
    assertThat(details.get(mia.id(), exam.id()).settled()).isEqualTo(TODAY);
  }

  @Test
  void whatWasAskedOrLetGoIsAskedAgainOnAnotherDay() {
    var exam = worry("her exam", TODAY);
    mia.browser().delete("/details/" + exam.id() + "/asking");
    takeBack();
    assertThat(cards()).hasSize(1);
    mia.browser().put("/details/" + exam.id() + "/asking");
    var again = new Question(TODAY.plusDays(3), "How is it going?");
    var asked = details.get(mia.id(), exam.id());
    details.edit(mia.id(), exam.id(), asked.version(), words("her exam", null, again));
    assertThat(cards()).isEmpty();
    clock.advance(Duration.ofDays(3));
    assertThat(cards()).hasSize(1);
  }

  @Test
  void nothingIsAskedOfTheDeadNorOfThoseWhoRest() {
    worry("her exam", TODAY);
    details.add(
        mia.id(),
        new DetailWords(
            DetailKind.EVENT,
            "her trip",
            Set.of(ana),
            null,
            new When.Day(TODAY.plusDays(2)),
            null));
    promises.add(mia.id(), promise(By.ME, "call her", ana, TODAY));
    assertThat(cards()).hasSize(1);
    assertThat(mia.browser().get("/")).bodyText().contains("card-");
    change(Ring.RESTING, new Life.Living());
    assertThat(cards()).isEmpty();
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("card-");
    assertThat(mia.browser().get("/upcoming")).bodyText().doesNotContain("her trip", "call her");
    change(Ring.CLOSE, new Life.Dead(SomeDay.UNKNOWN, false));
    assertThat(cards()).isEmpty();
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("card-");
    assertThat(mia.browser().get("/people/" + ana))
        .bodyText()
        .contains("her exam", "her trip")
        .doesNotContain("How is it going?", "I asked");
    assertThat(meeting.before(mia.id(), ana, TODAY)).isEmpty();
  }

  private void change(Ring ring, Life life) {
    var now = people.get(mia.id(), ana);
    people.edit(
        mia.id(), ana, now.version(), new Person.Edited(now.basics(), ring, now.rhythm(), life));
  }

  private void takeBack() {
    undo(mia.browser().get("/people/" + ana));
  }
}
