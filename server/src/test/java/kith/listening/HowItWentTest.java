package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import kith.shell.BeforeYouMeet.Section;
import kith.shell.TodayCard;
import kith.shell.TodayCard.Urgency;
import kith.testing.KithTest;
import kith.testing.TestClock;
import kith.text.When;
import org.junit.jupiter.api.Test;

/** Good luck is wished before what lies ahead, and how it went is asked after it. */
@KithTest
class HowItWentTest extends AskingAna {
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

  private List<String> toAsk() {
    return lines(Section.ASK);
  }
}
