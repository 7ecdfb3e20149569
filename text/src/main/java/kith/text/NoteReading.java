package kith.text;

import java.util.List;

/**
 * What was found in a note, each list in the order of the text.
 *
 * @param people everybody named: those already known, and those who would be new
 */
public record NoteReading(
    List<FoundDetail> details, List<FoundPromise> promises, List<FoundPerson> people) {
  public NoteReading {
    details = List.copyOf(details);
    promises = List.copyOf(promises);
    people = List.copyOf(people);
  }
}
