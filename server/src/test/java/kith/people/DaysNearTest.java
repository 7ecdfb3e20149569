package kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kith.platform.AccountId;
import kith.shell.BeforeYouMeet;
import kith.shell.ComingUp;
import kith.shell.TodayCard;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class DaysNearTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Facts facts;

  @Autowired
  DaysNear near;

  AccountId mia;
  Person maya;

  @BeforeEach
  void miaHasMaya() {
    mia = given.someone("Mia").id();
    maya = people.add(mia, "Maya", Ring.CLOSE);
  }

  @Test
  void aBirthdayTodayBringsAWish() {
    birthday("1986-11-23");
    var card = cards().getFirst();
    assertThat(card.reason()).isEqualTo("It is Maya's birthday today.");
    assertThat(card.words()).isEqualTo("Happy birthday, Maya!");
    assertThat(card.urgency()).isEqualTo(TodayCard.Urgency.TODAY);
  }

  @Test
  void aBirthdayWithinAWeekIsAnnouncedWithoutAWish() {
    birthday("--11-30");
    assertThat(cards().getFirst().reason()).isEqualTo("Maya's birthday is on Monday 30 November.");
    assertThat(cards().getFirst().words()).isNull();
    birthday("--12-01");
    assertThat(cards()).hasSize(1);
  }

  @Test
  void theDeadHaveNoCheerfulBirthdayButTheirDay() {
    birthday("1986-11-23");
    live(new Life.Dead(SomeDay.parse("2020-11-23"), false));
    assertThat(cards()).isEmpty();
    live(new Life.Dead(SomeDay.parse("2020-11-23"), true));
    assertThat(cards())
        .extracting(TodayCard::reason)
        .containsExactly("On this day Maya died. You wanted to keep it.");
    assertThat(cards().getFirst().words()).isNull();
  }

  @Test
  void thoseWhoRestAreLeftInPeace() {
    birthday("--11-23");
    people.rest(mia, maya.id());
    assertThat(cards()).isEmpty();
    assertThat(near.comingUp(mia, TODAY, TODAY.plusDays(60))).isEmpty();
  }

  @Test
  void upcomingShowsTheAgeWhereTheYearIsKnown() {
    birthday("1988-02-29");
    facts.add(mia, maya.id(), new Fact.Day(DayKind.OTHER, "Moved here", SomeDay.parse("--12-24")));
    facts.add(mia, maya.id(), new Fact.Day(DayKind.OTHER, "Some summer", SomeDay.parse("2019")));
    assertThat(near.comingUp(mia, TODAY, LocalDate.of(2027, 3, 1)))
        .extracting(ComingUp.Coming::on, ComingUp.Coming::words)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 2, 28), "Maya: Birthday (39)"),
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 12, 24), "Maya: Moved here"));
  }

  @Test
  void beforeWeMeetTheDaysNearStandThere() {
    birthday("--12-24");
    assertThat(near.before(mia, maya.id(), TODAY))
        .containsExactly(new BeforeYouMeet.Line(
            BeforeYouMeet.Section.DATES,
            "Birthday",
            LocalDate.of(2026, 12, 24),
            "/people/" + maya.id(),
            null));
  }

  private void birthday(String on) {
    facts.add(mia, maya.id(), new Fact.Day(DayKind.BIRTHDAY, "", SomeDay.parse(on)));
  }

  private void live(Life life) {
    var now = people.get(mia, maya.id());
    people.edit(
        mia,
        maya.id(),
        now.version(),
        new Person.Edited(now.basics(), now.ring(), now.rhythm(), life));
  }

  private List<TodayCard> cards() {
    return near.today(mia, TODAY);
  }
}
