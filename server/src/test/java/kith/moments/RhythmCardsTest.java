package kith.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kith.people.Life;
import kith.people.People;
import kith.people.Person;
import kith.people.Rhythm;
import kith.people.Ring;
import kith.people.SomeDay;
import kith.platform.AccountId;
import kith.shell.TodayCard;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class RhythmCardsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Moments moments;

  @Autowired
  RhythmCards rhythms;

  Given.Someone someone;
  AccountId mia;
  Person maya;

  @BeforeEach
  void miaHasMaya() {
    someone = given.someone("Mia");
    mia = someone.id();
    maya = people.add(mia, "Maya", Ring.CLOSE);
    change(Rhythm.FORTNIGHTLY, Ring.CLOSE, new Life.Living());
  }

  @Test
  void silenceOfMoreThanOneAndAHalfRhythmsIsSaidInWords() {
    talked(21);
    assertThat(cards()).isEmpty();
    moments.remove(mia, moments.with(mia, maya.id(), 1).getFirst().id());
    talked(22);
    assertThat(cards())
        .extracting(TodayCard::reason)
        .containsExactly(
            "You wanted to be in touch every two weeks; the last time was 3 weeks ago.");
  }

  @Test
  void aContactEndsIt() {
    talked(40);
    assertThat(cards()).hasSize(1);
    talked(1);
    assertThat(cards()).isEmpty();
  }

  @Test
  void theRestingTheDeadAndThoseWithoutARhythmAreLeftInPeace() {
    talked(40);
    change(Rhythm.FORTNIGHTLY, Ring.RESTING, new Life.Living());
    assertThat(cards()).isEmpty();
    change(Rhythm.FORTNIGHTLY, Ring.CLOSE, new Life.Dead(SomeDay.UNKNOWN, true));
    assertThat(cards()).isEmpty();
    change(Rhythm.NEVER, Ring.CLOSE, new Life.Living());
    assertThat(cards()).isEmpty();
  }

  @Test
  void aRhythmIsLearnedAfterFiveContacts() {
    change(Rhythm.LEARN, Ring.CLOSE, new Life.Living());
    for (var ago : new int[] {20, 30, 40, 50}) {
      talked(ago);
    }
    assertThat(cards()).isEmpty();
    talked(60);
    assertThat(cards())
        .extracting(TodayCard::reason)
        .containsExactly("You are usually in touch every 10 days; the last time was 2 weeks ago.");
  }

  @Test
  void afterEightRhythmsItAsksOnceWhetherToLetItRest() {
    talked(8 * 14 + 1);
    var card = cards().getFirst();
    assertThat(card.key()).startsWith("rest-");
    assertThat(card.reason()).contains("The last time with Maya was 3 months ago.");
    assertThat(rhythms.letGo(mia, card.key())).isTrue();
    assertThat(people.get(mia, maya.id()).resting()).isTrue();
    assertThat(cards()).isEmpty();
  }

  @Test
  void whomILetRestOnTodayIsBackWithUndo() throws Exception {
    talked(8 * 14 + 1);
    var card = "/today/cards/" + cards().getFirst().key();
    assertThat(someone.browser().get("/")).bodyText().contains("Let it rest", "Keep in touch");
    someone.browser().put(card + "/letting-go");
    assertThat(people.get(mia, maya.id()).resting()).isTrue();
    var undo = Pattern.compile("action=\"(/undo/[^\"]+)\"")
        .matcher(someone.browser().get("/").getResponse().getContentAsString());
    assertThat(undo.find()).isTrue();
    someone.browser().post(undo.group(1));
    assertThat(people.get(mia, maya.id()).resting()).isFalse();
  }

  @Test
  void whomIWantToKeepIsNotAskedAboutAgain() {
    talked(8 * 14 + 1);
    someone.browser().put("/today/cards/" + cards().getFirst().key() + "/keeping");
    assertThat(people.get(mia, maya.id()).resting()).isFalse();
    assertThat(someone.browser().get("/"))
        .bodyText()
        .contains("Kith does not ask again.")
        .doesNotContain("Let it rest");
  }

  @Test
  void aLongSilenceIsAccepted() {
    talked(8 * 14 + 2 * 14 + 1);
    assertThat(cards()).isEmpty();
  }

  private void talked(int daysAgo) {
    moments.log(mia, NewMoment.of(Kind.TALK, maya.id(), TODAY.minusDays(daysAgo)));
  }

  private void change(Rhythm rhythm, Ring ring, Life life) {
    var now = people.get(mia, maya.id());
    people.edit(mia, maya.id(), now.version(), new Person.Edited(now.basics(), ring, rhythm, life));
  }

  private List<TodayCard> cards() {
    return rhythms.today(mia, TODAY);
  }
}
