package kith.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a note and waits, sealed, until it is kept or dropped.
 *
 * @param answers the detail about which I had asked, if this note tells what they said
 */
public record Proposals(
    List<Proposal> found, List<Somebody> people, @Nullable DetailId answers) {
  public Proposals {
    found = List.copyOf(found);
    people = List.copyOf(people);
  }

  /** @param change null for somebody who goes, and what was only about them with them */
  Proposals changing(PersonId person, UnaryOperator<@Nullable Somebody> change) {
    var kept = new ArrayList<Somebody>();
    var gone = new ArrayList<String>();
    for (var somebody : people) {
      var after = person.equals(somebody.person()) ? change.apply(somebody) : somebody;
      if (after == null) {
        gone.add(somebody.name());
      } else {
        kept.add(after);
      }
    }
    var left = found.stream()
        .filter(it -> it.about().isEmpty() || !gone.containsAll(it.about()))
        .toList();
    return new Proposals(left, kept, answers);
  }
}
