package kith.text;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddTextsTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 23);

  private final DateReader dates = Readers.english().dates();
  private final NoteReader notes = Readers.english().notes();
  private final CrisisReader crisis = Readers.english().crisis();

  private void readAll(String text) {
    dates.read(text, ON.atTime(12, 0).atZone(ZoneOffset.UTC));
    notes.read(new Note(text, ON, List.of("Maya Ortiz", "Tom")));
    crisis.read(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "Maya and ", "from Friday to 1000 "})
  void aMegabyteInOneLineIsRead(String part) {
    assertThatCode(() -> readAll(part.repeat(1_000_000 / part.length())))
        .doesNotThrowAnyException();
  }

  @Test
  void wordsOfTheGrammarInAnyOrderAreRead() throws IOException {
    var words = words();
    var random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      var text = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        text.append(words.get(random.nextInt(words.size())))
            .append(random.nextInt(8) > 0 ? " " : "");
      }
      String written = text.toString();
      assertThatCode(() -> readAll(written)).as(written).doesNotThrowAnyException();
    }
  }

  private static List<String> words() throws IOException {
    var words = new ArrayList<>(List.of(
        "31", "30", "29", "2016", "0", "99", ".", ",", "-", "/", ":", "\"", "'", "(", "@", "Maya",
        "\uD800", "\n"));
    for (String list :
        List.of("dates/words.tsv", "dates/holidays.tsv", "notes/words.tsv", "notes/cues.tsv")) {
      try (InputStream in = Objects.requireNonNull(Readers.class.getResourceAsStream(list))) {
        words.addAll(
            List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("[\\s|?*]+", -1)));
      }
    }
    return words;
  }
}
