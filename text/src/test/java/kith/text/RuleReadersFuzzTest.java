package kith.text;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Whatever is written, the readers answer with places that lie in it. */
class RuleReadersFuzzTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 23);

  private final DateReader dates = Readers.english().dates();
  private final NoteReader notes = Readers.english().notes();
  private final CrisisReader crisis = Readers.english().crisis();

  @FuzzTest
  void anyTextIsSearchedForDates(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    for (var found : dates.read(text, ON.atTime(12, 0).atZone(ZoneOffset.UTC))) {
      found.where().in(text);
    }
  }

  @FuzzTest
  void anyNoteIsRead(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    for (var found :
        notes.read(new Note(text, ON, List.of("Maya Ortiz", "Tom"))).details()) {
      found.evidence().in(text);
      found.sentence().in(text);
    }
  }

  @FuzzTest
  void anyTextIsSearchedForCrisis(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    crisis.read(text).selfHarmWords().forEach(words -> words.in(text));
  }
}
