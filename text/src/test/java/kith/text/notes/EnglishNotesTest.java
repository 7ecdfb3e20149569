package kith.text.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import kith.text.DetailKind;
import kith.text.FoundAsking;
import kith.text.FoundDetail;
import kith.text.FoundPerson;
import kith.text.FoundPromise;
import kith.text.Note;
import kith.text.NoteReading;
import kith.text.When;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class EnglishNotesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static NoteReading read(String text) {
    return new EnglishNotes().read(new Note(text, MONDAY, List.of("Maya Ortiz", "Tom")));
  }

  @Test
  void aComingEventAsksBeforeAndAfter() {
    var event = read("Maya has a job interview on Friday.").details().getFirst();

    assertThat(event.kind()).isEqualTo(DetailKind.EVENT);
    assertThat(event.when()).isEqualTo(new When.Day(LocalDate.of(2026, 11, 27)));
    assertThat(event.about()).containsExactly("Maya Ortiz");
    assertThat(event.askings())
        .containsExactly(
            new FoundAsking(
                LocalDate.of(2026, 11, 26), "Good luck with the job interview tomorrow!"),
            new FoundAsking(LocalDate.of(2026, 11, 28), "How did the job interview go?"));
  }

  @Test
  void anEventOfTheirSisterNamesTheSister() {
    var reading = read("Lunch with Maya. Her sister Ines has an exam on the 30th.");

    assertThat(reading.people())
        .extracting(FoundPerson::name, FoundPerson::of, FoundPerson::relation)
        .contains(tuple("Ines", "Maya Ortiz", "sister"));
    assertThat(reading.details())
        .filteredOn(detail -> detail.kind() == DetailKind.EVENT)
        .flatExtracting(FoundDetail::askings)
        .extracting("ask")
        .containsExactly("Wish Ines good luck with the exam tomorrow!", "How did Ines's exam go?");
  }

  @Test
  void beingMentionedIsNotContact() {
    var people = read("Coffee with Maya and Tom. Maya's mum is ill.").people();

    assertThat(people)
        .extracting(FoundPerson::name, FoundPerson::present)
        .containsExactly(tuple("Maya Ortiz", true), tuple("Tom", true), tuple("Maya's mum", false));
  }

  @Test
  void aNewNameIsOfferedAsNew() {
    assertThat(read("Ran into Jonas at the market").people())
        .extracting(FoundPerson::name, FoundPerson::known, FoundPerson::present)
        .containsExactly(tuple("Jonas", false, true));
  }

  @Test
  void promisesSayWhoPromised() {
    var promises =
        read("Lunch with Tom. I promised to send him the recipe. He'll lend me his tent.")
            .promises();

    assertThat(promises)
        .extracting(FoundPromise::by, FoundPromise::words, FoundPromise::with)
        .containsExactly(
            tuple(FoundPromise.By.ME, "send him the recipe", List.of("Tom")),
            tuple(FoundPromise.By.THEM, "lend me his tent", List.of("Tom")));
  }

  @Test
  void negationHypotheticalsQuotesAndOnesOwnPlansAreNoFacts() {
    assertThat(read("Maya is not moving to Leeds in March.").details()).isEmpty();
    assertThat(read("If Tom gets it, he'll move to Spain in May.").details()).isEmpty();
    assertThat(read("Maya read out \"she is getting married on Friday\" from the film.")
            .details())
        .isEmpty();
    assertThat(read("Saw Maya. I have an exam tomorrow and I'm nervous.").details())
        .isEmpty();
  }

  @Test
  void aNoteWithNothingInItProposesNothing() {
    assertThat(read("quick chat about football").details()).isEmpty();
    assertThat(read("").details()).isEmpty();
  }

  @Test
  void contractionsCarryTheirSubject() {
    assertThat(read("Tom's learning the cello.").details()).singleElement().satisfies(detail -> {
      assertThat(detail.kind()).isEqualTo(DetailKind.INTEREST);
      assertThat(detail.about()).containsExactly("Tom");
    });
  }

  @Test
  void oneWorryToldTwiceInASentenceIsKeptOnce() {
    assertThat(read("Tom is in bits, he's devastated.").details()).hasSize(1);
  }

  private static List<Tuple> relations(String text) {
    return read(text).people().stream()
        .filter(person -> person.relation() != null)
        .map(person -> tuple(person.name(), person.of(), person.relation()))
        .toList();
  }

  @Test
  void theHusbandNamedAfterADaughterIsHerMothers() {
    assertThat(relations("Maya has a daughter called Ida and her husband Jan is lovely."))
        .containsExactly(
            tuple("Ida", "Maya Ortiz", "daughter"), tuple("Jan", "Maya Ortiz", "husband"));
    assertThat(relations("Met Maya's sister Ines and her husband Jan."))
        .contains(tuple("Jan", "Ines", "husband"));
  }

  @Test
  void aNewBoyfriendIsOfWhomTheSentenceSpeaks() {
    assertThat(relations("Maya has a new boyfriend, Piet."))
        .containsExactly(tuple("Piet", "Maya Ortiz", "boyfriend"));
    assertThat(relations("Saw Tom. He's got a dog called Biscuit."))
        .containsExactly(tuple("Biscuit", "Tom", "dog"));
    assertThat(relations("I have a cousin called Ruth."))
        .containsExactly(tuple("Ruth", null, "cousin"));
    assertThat(relations("Tom's girlfriend = Wren, his cousin is Ana."))
        .containsExactly(tuple("Wren", "Tom", "girlfriend"), tuple("Ana", "Tom", "cousin"));
  }

  @Test
  void aRelativeWithoutANameIsNamedByWhoseTheyAre() {
    assertThat(relations("Lunch with Tom. His eldest has exams in June."))
        .containsExactly(tuple("Tom's eldest", "Tom", "eldest"));
    assertThat(relations("Tom: dad's operation on Friday."))
        .containsExactly(tuple("Tom's dad", "Tom", "dad"));
  }

  @Test
  void aNameAfterwardsSaysWhoWasMeant() {
    assertThat(read("She's got an exam on Friday, Maya.").details())
        .singleElement()
        .extracting(FoundDetail::about)
        .isEqualTo(List.of("Maya Ortiz"));
  }

  @Test
  void aPronounMeansOfWhomSomethingWasSaidRatherThanWhomItWasSaidTo() {
    var details = read("Tom rang with Ravi. He has an operation on Friday.").details();

    assertThat(details).singleElement().extracting(FoundDetail::about).isEqualTo(List.of("Tom"));
  }

  @Test
  void aDayBelongsToTheStatementInWhichItStands() {
    var details =
        read("She dreads her exam next Friday, Maya, and her sister Ines is moving to Lisbon.")
            .details();

    assertThat(details)
        .filteredOn(detail -> detail.words().contains("Lisbon"))
        .singleElement()
        .satisfies(move -> {
          assertThat(move.when()).isNull();
          assertThat(move.askings())
              .extracting(FoundAsking::ask)
              .containsExactly("Any news about Ines's move?");
        });
    assertThat(read("Next Friday Maya has an exam and her sister Ines is moving to Lisbon.")
            .details())
        .filteredOn(detail -> detail.words().contains("Lisbon"))
        .extracting(FoundDetail::when)
        .doesNotContainNull();
  }

  private static NoteReading read(String text, String... people) {
    return new EnglishNotes().read(new Note(text, MONDAY, List.of(people)));
  }

  @Test
  void whatHappensToARelativeIsTheirs() {
    assertThat(read("Tom's wife has an exam on Friday.").details())
        .extracting(FoundDetail::about)
        .containsExactly(List.of("Tom's wife", "Tom"));
    assertThat(read("Rang Maya. Her Tom has an operation on Friday.").details())
        .filteredOn(detail -> detail.kind() == DetailKind.EVENT)
        .extracting(FoundDetail::about)
        .containsExactly(List.of("Tom"));
  }

  @Test
  void aKnownNameIsKnownShortenedWithoutAccentsAndInSmallLetters() {
    assertThat(read("Nic has an exam on Friday", "Nicola", "Tom").details())
        .extracting(FoundDetail::about)
        .containsExactly(List.of("Nicola"));
    assertThat(read("Brid has an exam on Friday", "Bríd", "Tom").details())
        .extracting(FoundDetail::about)
        .containsExactly(List.of("Bríd"));
    assertThat(read("rose has an exam on friday", "Rose", "Tom").details())
        .extracting(FoundDetail::about)
        .containsExactly(List.of("Rose"));
    assertThat(read("Nic has an exam on Friday", "Nicola", "Nicholas").people())
        .extracting(FoundPerson::known)
        .doesNotContain(true);
  }

  @Test
  void whatOneIsAskedForOrAllowsIsOnesOwnPromise() {
    assertThat(read("Tom asked me to water his plants and I said I would.").promises())
        .extracting(FoundPromise::by)
        .containsOnly(FoundPromise.By.ME);
    assertThat(read("Maya is looking for a flat. I told her she can have our spare room.")
            .promises())
        .extracting(FoundPromise::by)
        .containsOnly(FoundPromise.By.ME);
  }

  @Test
  void whatSomebodyWouldLikeIsAGiftIdea() {
    assertThat(read("Tom would like warm slippers, size 10.").details())
        .extracting(FoundDetail::kind)
        .containsExactly(DetailKind.GIFT);
  }

  @Test
  void whoGoesTogetherIsToldTogether() {
    assertThat(read("Tom and Maya are flying to Rome on Monday.").details())
        .extracting(FoundDetail::about)
        .containsExactly(List.of("Tom", "Maya Ortiz"));
    assertThat(read("Lunch with Tom, Maya moves on Friday.").details())
        .extracting(FoundDetail::about)
        .containsExactly(List.of("Maya Ortiz"));
  }

  @Test
  void whatWeDidOnADayIsNothingToAskAfter() {
    assertThat(read("Hike with Maya and Tom on Sunday.").details()).isEmpty();
  }

  @Test
  void whoGoesBackToWorkHasAFirstDay() {
    assertThat(read("Maya goes back to work on Friday.").details())
        .flatExtracting(FoundDetail::askings)
        .extracting("ask")
        .containsExactly("Good luck with the first day tomorrow!", "How was the first day?");
  }
}
