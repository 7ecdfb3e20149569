package kith.text.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kith.text.DetailKind;
import kith.text.FoundAsking;
import kith.text.FoundDetail;
import kith.text.Note;
import org.junit.jupiter.api.Test;

class AskingsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static Stream<FoundDetail> details(String text) {
    return new EnglishNotes()
        .read(new Note(text, MONDAY, List.of("Maya Ortiz", "Tom"))).details().stream();
  }

  private static List<FoundAsking> askings(String text) {
    return details(text).flatMap(detail -> detail.askings().stream()).toList();
  }

  @Test
  void theDeadAreNotAskedAfter() {
    var worries = details("Maya's mum died last month. She isn't sleeping well.")
        .filter(detail -> detail.kind() == DetailKind.WORRY);

    assertThat(worries)
        .allSatisfy(detail -> assertThat(detail.about()).containsExactly("Maya Ortiz"))
        .flatExtracting(FoundDetail::askings)
        .extracting(FoundAsking::ask)
        .isNotEmpty()
        .containsOnly("How are you doing now?");
  }

  @Test
  void aWorryAboutSomethingSoonIsAskedAfterWithIt() {
    assertThat(askings("Tom is nervous about his exam on Friday."))
        .extracting(FoundAsking::ask)
        .containsExactly("Good luck with the exam tomorrow!", "How did the exam go?");
    assertThat(askings("Tom is nervous about his exam on 18 January."))
        .extracting(FoundAsking::ask)
        .contains("How are you feeling about your exam now?");
  }

  @Test
  void anEventOfAMonthHasNoTomorrow() {
    assertThat(askings("Tom has a half marathon in May."))
        .extracting(FoundAsking::on, FoundAsking::ask)
        .containsExactly(
            tuple(
                LocalDate.of(2027, 4, 30),
                "The half marathon is coming up. How are you feeling about it?"),
            tuple(LocalDate.of(2027, 6, 1), "How did the half marathon go?"));
  }

  @Test
  void anExpectedChildIsAskedAfterAsOne() {
    assertThat(askings("Tom and his wife Lena are expecting a baby in June."))
        .extracting(FoundAsking::ask)
        .contains("How are you all feeling, with the baby so close?", "Any news of the baby?");
  }

  @Test
  void whatHasANameKeepsIt() {
    assertThat(askings("Maya has an MRI scan on Friday."))
        .extracting(FoundAsking::ask)
        .contains("How did the MRI scan go?");
  }

  @Test
  void whatStaysAsItIsIsNotAskedAfter() {
    assertThat(details("Tom is allergic to walnuts.")).isNotEmpty();
    assertThat(askings("Tom is allergic to walnuts.")).isEmpty();
  }

  @Test
  void theSameQuestionIsAskedOnce() {
    assertThat(askings("Maya's dad died last month. She isn't sleeping well."))
        .extracting(FoundAsking::ask)
        .containsExactly("How are you doing now?");
  }

  @Test
  void whatWasIsNotToCome() {
    assertThat(askings("Maya's driving test was on Thursday, she failed and is gutted."))
        .extracting(FoundAsking::ask)
        .containsExactly("How are you doing now?");
  }

  @Test
  void whatFollowsANameAndAColonIsTheirs() {
    assertThat(askings("Tom: flight to Lisbon on Friday."))
        .extracting(FoundAsking::ask)
        .containsExactly("Have a great flight!", "How was the flight?");
  }

  @Test
  void aNumberedBirthdayKeepsItsNumber() {
    assertThat(details("Tom's 70th birthday is on Friday."))
        .extracting(FoundDetail::words)
        .contains("70th birthday is on Friday");
  }

  @Test
  void prideInHerIsNoTopic() {
    assertThat(askings("Maya is six months sober today. So proud of her."))
        .extracting(FoundAsking::ask)
        .noneMatch(ask -> ask.contains("about your."));
  }

  @Test
  void whoGotMarriedOnSaturdayIsNotWishedWellForTheNext() {
    assertThat(askings("Maya and Miguel got married on Saturday."))
        .extracting(FoundAsking::on)
        .allMatch(on -> on.isBefore(MONDAY.plusDays(2)));
  }
}
