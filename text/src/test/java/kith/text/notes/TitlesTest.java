package kith.text.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kith.text.FoundDetail;
import kith.text.FoundPerson;
import kith.text.Note;
import kith.text.NoteReading;
import org.junit.jupiter.api.Test;

class TitlesTest {
  private static NoteReading read(String text, String... people) {
    return new EnglishNotes().read(new Note(text, LocalDate.of(2026, 11, 23), List.of(people)));
  }

  private static List<String> names(NoteReading reading) {
    return reading.people().stream().map(FoundPerson::name).toList();
  }

  @Test
  void aTitleAndItsNameAreOnePerson() {
    var reading = read("Coffee with Mr Albrecht. His hip operation is next Thursday.");

    assertThat(names(reading)).containsExactly("Mr Albrecht");
    assertThat(reading.details()).flatExtracting(FoundDetail::about).containsOnly("Mr Albrecht");
    assertThat(names(read("Visited Aunt Gerda, she wants to see the sea again.")))
        .containsExactly("Aunt Gerda");
    assertThat(names(read("Dr. Shah asked after you"))).containsExactly("Dr Shah");
  }

  @Test
  void whoIsKnownWithATitleIsKnownWithoutItToo() {
    assertThat(names(read("Gerda came round for tea", "Aunt Gerda"))).containsExactly("Aunt Gerda");
    assertThat(names(read("Auntie Gerda rang", "Gerda"))).containsExactly("Gerda");
  }

  @Test
  void aTitleOfAnotherGenderIsAnotherPerson() {
    assertThat(names(read("Saw Mr Jones, he is off to Spain", "Mrs Jones")))
        .containsExactly("Mr Jones");
  }

  @Test
  void anAuntOfSomebodyIsNotMyAuntGerda() {
    assertThat(names(read("Lunch with Maya. Her aunt is ill.", "Maya", "Aunt Gerda")))
        .containsExactly("Maya", "Maya's aunt");
  }
}
