package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kith.people.Life;
import kith.people.People;
import kith.people.Person;
import kith.people.Ring;
import kith.people.SomeDay;
import kith.platform.PersonId;
import kith.shell.BeforeYouMeet.Line;
import kith.shell.BeforeYouMeet.Section;
import kith.shell.TodayCard;
import kith.shell.TodayCard.Urgency;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.TestClock;
import kith.text.DetailKind;
import kith.text.FoundPromise.By;
import kith.text.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@KithTest
@RecordApplicationEvents
class AskingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Autowired
  Given given;

  @Autowired
  TestClock clock;

  @Autowired
  People people;

  @Autowired
  Listening listening;

  @Autowired
  Details details;

  @Autowired
  Promises promises;

  @Autowired
  AskingCards cards;

  @Autowired
  Meeting meeting;

  @Autowired
  ApplicationEvents events;

  Given.Someone mia;
  PersonId ana;

  @BeforeEach
  void someoneToAsk() {
    mia = given.someone("Mia");
    ana = people.add(mia.id(), "Ana", Ring.CLOSE).id();
  }

  @AfterEach
  void now() {
    clock.set(TestClock.START);
  }

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
    assertThat(mia.browser().get("/people/" + ana)).bodyText().doesNotContain("How is it going?");
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
  void anEventIsWishedWellBeforeAndAskedAboutAfter() {
    keptFromNote("Coffee with Ana. Her exam is on Friday.");
    clock.set(TestClock.START.plus(Duration.ofDays(3)));
    var before = cards();
    assertThat(before).singleElement().satisfies(card -> {
      assertThat(card.urgency()).isEqualTo(Urgency.TODAY);
      assertThat(card.reason()).contains("Her exam is on Friday");
    });
    cards.asked(mia.id(), before.getFirst().key());
    assertThat(cards()).isEmpty();
    clock.advance(Duration.ofDays(3));
    assertThat(cards())
        .singleElement()
        .satisfies(
            card -> assertThat(card.words()).isNotEqualTo(before.getFirst().words()));
  }

  @Test
  void goodLuckThatNobodyWishedMakesRoomForHowItWent() {
    keptFromNote("Coffee with Ana. Her exam is on Friday.");
    clock.advance(Duration.ofDays(3));
    var wish = cards().getFirst().words();
    clock.advance(Duration.ofDays(3));
    assertThat(cards())
        .singleElement()
        .satisfies(card -> assertThat(card.words()).isNotEqualTo(wish));
  }

  @Test
  void howItWentIsAskedOnceThoughNobodyWishedGoodLuck() {
    keptFromNote("Coffee with Ana. Her exam is on Friday.");
    clock.advance(Duration.ofDays(6));
    cards.asked(mia.id(), cards().getFirst().key());
    assertThat(cards()).isEmpty();
    assertThat(details.of(mia.id(), ana).getFirst().asking()).isEqualTo(new Asking.Asked(day()));
  }

  @Test
  void howItWentIsAnotherCardThanGoodLuck() {
    keptFromNote("Coffee with Ana. Her exam is on Friday.");
    clock.advance(Duration.ofDays(3));
    var wish = cards().getFirst().key();
    clock.advance(Duration.ofDays(3));
    assertThat(cards()).singleElement().extracting(TodayCard::key).isNotEqualTo(wish);
  }

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
  void aDayThatIMoveTakesItsQuestionsAlong() {
    keptFromNote("Coffee with Ana. Her exam is on Friday.");
    var exam = details.of(mia.id(), ana).getFirst();
    var asks =
        new Question(exam.askingDay().orElseThrow(), Objects.requireNonNull(exam.question()));
    var moved = new When.Day(TODAY.plusDays(11));
    var after = details.edit(mia.id(), exam.id(), exam.version(), words("her exam", moved, asks));
    assertThat(after.askingDay()).contains(asks.on().plusDays(7));
    var then = Objects.requireNonNull(exam.then());
    assertThat(after.then()).isEqualTo(new Question(then.on().plusDays(7), then.words()));
  }

  private void takeBack() {
    var page = mia.browser().get("/people/" + ana);
    mia.browser().post(Given.found("action=\"(/undo/[^\"]+)\"", page));
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

  @Test
  void howItWentIsNotAskedWhileItIsStillAhead() {
    details.add(
        mia.id(),
        words(
            "her exam",
            new When.Day(TODAY.plusDays(4)),
            new Question(TODAY.plusDays(5), "How did it go?")));
    assertThat(toAsk()).isEmpty();
    clock.advance(Duration.ofDays(5));
    assertThat(toAsk()).containsExactly("How did it go?");
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
    promises.add(mia.id(), new PromiseWords(By.ME, "call her", Set.of(ana), new When.Day(TODAY)));
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

  private Detail worry(String words, LocalDate ask) {
    return details.add(mia.id(), words(words, null, new Question(ask, "How is it going?")));
  }

  private DetailWords words(String words, @Nullable When when, Question question) {
    return new DetailWords(DetailKind.WORRY, words, Set.of(ana), null, when, question);
  }

  private void keptFromNote(String text) {
    listening.writeAndKeepAll(mia.id(), text, TODAY, List.of());
  }

  private List<TodayCard> cards() {
    return cards.today(mia.id(), day());
  }

  private List<String> mattersNow() {
    return lines(Section.MATTERS_NOW);
  }

  private List<String> toAsk() {
    return lines(Section.ASK);
  }

  private List<String> lines(Section section) {
    return meeting.before(mia.id(), ana, day()).stream()
        .filter(line -> line.section() == section)
        .map(Line::words)
        .toList();
  }

  private LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
  }

  private String proposals() {
    return "/notes/" + listening.waiting(mia.id()).getFirst().id() + "/proposals";
  }
}
