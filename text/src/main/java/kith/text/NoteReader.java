package kith.text;

/**
 * Finds in a note what a careful friend would remember. Proposes only: whoever wrote the note keeps, corrects or drops.
 *
 * <p>Implementations are immutable and may be shared between threads. Any text is accepted; text in which nothing is
 * found gives an empty reading.
 */
public interface NoteReader {
  NoteReading read(Note note);
}
