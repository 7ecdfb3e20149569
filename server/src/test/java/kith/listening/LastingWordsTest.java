package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kith.text.Readers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept is read days later, when "tomorrow" is another day. */
class LastingWordsTest {
  private final LastingWords lasting = new LastingWords(Readers.english().dates());

  @ParameterizedTest
  @CsvSource({
    "exam next Friday, exam",
    "driving test is tomorrow, driving test",
    "interview at the museum is in nine days, interview at the museum",
    "operation on her eyes in three weeks, operation on her eyes",
    "cook together on Sunday, cook together",
    "send the form by Friday, send the form",
    "give me back my drill next week, give me back my drill"
  })
  void aDayThatIsCountedFromTheNoteIsNotKeptInTheWords(String written, String kept) {
    assertThat(lasting.of(written, LocalDate.of(2026, 11, 26))).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "moving to Ghent on 4 May",
    "is in Rome until Friday",
    "wants to see her on Sunday about the loft",
    "tomorrow",
    "likes early swims"
  })
  void otherWordsStayAsTheyWereWritten(String written) {
    assertThat(lasting.of(written, LocalDate.of(2026, 11, 26))).isEqualTo(written);
  }
}
