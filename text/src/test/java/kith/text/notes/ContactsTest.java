package kith.text.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kith.text.Contact;
import kith.text.FoundPerson;
import kith.text.Note;
import org.junit.jupiter.api.Test;

class ContactsTest {
  private static Map<String, Contact> met(String text) {
    var note = new Note(text, LocalDate.of(2026, 11, 23), List.of("Maya", "Tom"));
    return new EnglishNotes()
        .read(note).people().stream()
            .filter(person -> person.contact() != null)
            .collect(Collectors.toMap(FoundPerson::name, FoundPerson::contact));
  }

  @Test
  void aMealAWalkAndAVisitAreTimeTogether() {
    assertThat(met("Coffee with Maya and Tom."))
        .containsOnly(entry("Maya", Contact.TOGETHER), entry("Tom", Contact.TOGETHER));
    assertThat(met("Met Tom for a walk by the river")).containsEntry("Tom", Contact.TOGETHER);
    assertThat(met("Maya came round on Sunday")).containsEntry("Maya", Contact.TOGETHER);
    assertThat(met("Maya told me over lunch that she is tired"))
        .containsEntry("Maya", Contact.TOGETHER);
  }

  @Test
  void aCallIsACallAndATextAMessage() {
    assertThat(met("Long call with Maya about her party.")).containsEntry("Maya", Contact.CALL);
    assertThat(met("Tom rang.")).containsEntry("Tom", Contact.CALL);
    assertThat(met("Maya told me on the phone that she is tired"))
        .containsEntry("Maya", Contact.CALL);
    assertThat(met("Texted Tom, no answer yet")).containsEntry("Tom", Contact.MESSAGE);
  }

  @Test
  void whatSaysNoMoreIsATalk() {
    assertThat(met("Talked to Maya about the trip to Rome")).containsEntry("Maya", Contact.TALK);
    assertThat(met("Saw Tom. His dinner party is next week")).containsEntry("Tom", Contact.TALK);
  }

  @Test
  void eachIsMetInTheirOwnWay() {
    assertThat(met("Lunch with Tom. Afterwards I called Maya."))
        .containsOnly(entry("Tom", Contact.TOGETHER), entry("Maya", Contact.CALL));
  }
}
