package kith.text.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import kith.text.accuracy.NoteAccuracy;
import org.junit.jupiter.api.Test;

/** The notes that the rules were built on stay read as well as they were; the held-out ones are only measured. */
class NoteCorpusTest {
  private static Path corpus(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(NoteCorpusTest.class.getResource(name)).toURI());
  }

  @Test
  void notesInManyVoicesAreReadAsWellAsBefore() throws IOException, URISyntaxException {
    var result = new NoteAccuracy(new EnglishNotes()).measure(corpus("notes.jsonl"));

    assertThat(result.notes()).isGreaterThanOrEqualTo(300);
    assertThat(result.details().recall()).isGreaterThan(0.88);
    assertThat(result.details().precision()).isGreaterThan(0.87);
    assertThat(result.promises().recall()).isGreaterThan(0.9);
    assertThat(result.days().recall()).isGreaterThan(0.95);
  }

  @Test
  void theHeldOutNotesAreThere() throws IOException, URISyntaxException {
    var result = new NoteAccuracy(new EnglishNotes()).measure(corpus("heldout.jsonl"));

    assertThat(result.notes()).isEqualTo(100);
    assertThat(result.details().precision()).isGreaterThan(0.75);
  }
}
