package kith.listening;

import java.time.LocalDate;
import java.util.List;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Prose about what happened.
 *
 * @param with those I was with, and those named when it was written
 * @param waiting what was read in it and is neither kept nor dropped yet
 */
public record Note(
    NoteId id,
    String text,
    LocalDate on,
    List<PersonId> with,
    @Nullable Proposals waiting,
    int version) {
  public Note {
    with = List.copyOf(with);
  }

  Note waitingFor(@Nullable Proposals proposals) {
    return new Note(id, text, on, with, proposals, version);
  }
}
