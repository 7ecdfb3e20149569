package kith.listening;

/**
 * A note that was saved.
 *
 * @param proposals what waits to be kept or dropped
 */
public record NoteWritten(NoteId id, Proposals proposals) {}
