package kith.listening;

import org.jspecify.annotations.Nullable;

/**
 * A note that was saved.
 *
 * @param proposals what was read in it
 * @param waiting the note while something in it waits to be kept or dropped
 */
public record NoteWritten(
    NoteId id, Proposals proposals, @Nullable Note waiting) {}
