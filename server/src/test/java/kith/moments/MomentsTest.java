package kith.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.people.People;
import kith.people.Ring;
import kith.platform.NotFound;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class MomentsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Moments moments;

  @Test
  void theLastContactCountsWhoeverItWasLoggedWith() {
    var mia = given.someone("Mia").id();
    var maya = people.add(mia, "Maya", Ring.INNER).id();
    var tom = people.add(mia, "Tom", Ring.INNER).id();
    moments.log(mia, NewMoment.of(Kind.CALL, maya, TODAY.minusDays(9)));
    moments.log(
        mia,
        new NewMoment(
            Kind.TIME_TOGETHER, Set.of(maya, tom), TODAY.minusDays(2), 90, Began.THEM, true, null));
    assertThat(moments.lastContact(mia, List.of(maya, tom)))
        .containsEntry(maya, TODAY.minusDays(2))
        .containsEntry(tom, TODAY.minusDays(2));
    assertThat(moments.with(mia, maya, 10))
        .extracting(moment -> moment.told().kind())
        .containsExactly(Kind.TIME_TOGETHER, Kind.CALL);
  }

  @Test
  void anEditMovesTheDay() {
    var mia = given.someone("Mia").id();
    var maya = people.add(mia, "Maya", Ring.INNER).id();
    var call = moments.log(mia, NewMoment.of(Kind.CALL, maya, TODAY));
    moments.edit(mia, call.id(), 1, NewMoment.of(Kind.TALK, maya, TODAY.minusDays(3)));
    assertThat(moments.lastContact(mia, List.of(maya))).containsEntry(maya, TODAY.minusDays(3));
    assertThat(moments.get(mia, call.id()).told().kind()).isEqualTo(Kind.TALK);
  }

  @Test
  void aMomentWithSomeoneElsesPersonIsNotLogged() {
    var maya = people.add(given.someone("Mia").id(), "Maya", Ring.INNER).id();
    var tom = given.someone("Tom").id();
    assertThatThrownBy(() -> moments.log(tom, NewMoment.of(Kind.CALL, maya, TODAY)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void someoneElsesMomentIsNotFound() {
    var mia = given.someone("Mia").id();
    var maya = people.add(mia, "Maya", Ring.INNER).id();
    var call = moments.log(mia, NewMoment.of(Kind.CALL, maya, TODAY));
    assertThatThrownBy(() -> moments.remove(given.someone("Tom").id(), call.id()))
        .isInstanceOf(NotFound.class);
    assertThat(moments.find(mia, call.id())).isPresent();
  }
}
