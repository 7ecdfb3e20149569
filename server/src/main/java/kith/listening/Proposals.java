package kith.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kith.platform.PersonId;
import kith.text.DetailKind;
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

  /** Names of those whom it is about; those I was with where it does not say. */
  public List<String> whom(Proposal proposal) {
    return proposal.about().isEmpty()
        ? people.stream().filter(Somebody::with).map(Somebody::name).toList()
        : proposal.about();
  }

  /** The rest; those who became persons of mine meanwhile are known. */
  Proposals without(int number, Names names) {
    return new Proposals(
        found.stream().filter(it -> it.number() != number).toList(),
        people.stream().map(somebody -> somebody.known(names)).toList(),
        answers);
  }

  /** Whether this is the proposal that says what the relative is to somebody. */
  public boolean says(Proposal proposal, Relative relative) {
    return proposal.kind() == DetailKind.PERSON && proposal.about().contains(relative.name());
  }

  /** Whether some proposal says so; of two who are both mine, none does. */
  public boolean isSaid(Relative relative) {
    return found.stream().anyMatch(it -> says(it, relative));
  }

  /** Whether one who keeps all means to add them: new, and there or talked about; not where the name may be one of several of mine. */
  public boolean adds(Somebody somebody, Names names) {
    return somebody.isNew()
        && names.candidates(somebody.name()).isEmpty()
        && (somebody.with() || isAbout(somebody.name()));
  }

  private boolean isAbout(String name) {
    return found.stream().anyMatch(it -> it.about().contains(name));
  }

  List<Relative> relatives() {
    return people.stream().flatMap(somebody -> somebody.relative().stream()).toList();
  }

  /** Those whom one proposal speaks of: the one that says what they are, or any where none does. */
  List<Relative> relatives(Proposal read) {
    return relatives().stream()
        .filter(it -> isSaid(it) ? says(read, it) : read.about().contains(it.name()))
        .toList();
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
