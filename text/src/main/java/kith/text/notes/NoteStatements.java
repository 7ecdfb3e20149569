package kith.text.notes;

import java.util.ArrayList;
import java.util.List;
import kith.text.Extent;
import kith.text.Note;
import kith.text.dates.EnglishDates;
import kith.text.model.Bundle;
import kith.text.model.Tokens;

/** The statements of a note as the learned part of the reader sees them, for its trainer. */
public final class NoteStatements {
  /** A statement: its place in the note, that of its sentence, and what may tell its kinds. */
  public record Seen(
      Extent where, Extent sentence, List<Bundle> traits, float[] meaning, Tokens said) {}

  private NoteStatements() {}

  /** A text that says one thing, as one statement. */
  public static Seen whole(Note note) {
    var seen = new Analysis(note, new EnglishDates()).whole();
    var all = new Extent(0, note.text().length());
    return new Seen(all, all, seen.traits(), seen.meaning(), seen.said());
  }

  public static List<Seen> of(Note note) {
    var analysis = new Analysis(note, new EnglishDates());
    var seen = new ArrayList<Seen>();
    for (var part : analysis.parts) {
      for (var one : part.statements()) {
        var statement = one.statement();
        seen.add(new Seen(
            analysis.script.tokens.extent(statement.from(), statement.to()),
            analysis.script.extent(part.sentence()),
            one.traits(),
            one.meaning(),
            one.said()));
      }
    }
    return seen;
  }
}
