package kith.listening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kith.moments.Kind;
import kith.platform.PersonId;
import kith.text.DetailKind;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a note and waits, sealed, until it is kept or dropped.
 *
 * @param contact what the time with those I was with seems to have been
 * @param answers the detail about which I had asked, if this note tells what they said
 */
public record Proposals(
    List<Proposal> found,
    List<Somebody> people,
    Kind contact,
    @Nullable DetailId answers) {
  /** Those that have waited since before the way of contact was read lack it. */
  public Proposals {
    contact = contact == null ? Kind.TALK : contact;
    found = List.copyOf(found);
    people = List.copyOf(people);
  }

  /** Names of those whom it is about; those I was with where it does not say. */
  public List<String> whom(Proposal proposal) {
    return proposal.about().isEmpty()
        ? people.stream().filter(Somebody::with).map(Somebody::name).toList()
        : proposal.about();
  }

  /** Where a name may mean several of mine and one of these is among them, that one is meant. */
  Proposals meaning(Collection<PersonId> these, Names names) {
    var called = new HashMap<String, String>();
    var meant = new LinkedHashMap<Object, Somebody>();
    for (var somebody : people) {
      var mine =
          somebody.isNew() ? names.among(these, somebody.name()) : Optional.<PersonId>empty();
      var after = mine.map(it -> somebody.is(it, names.label(it))).orElse(somebody);
      called.putIfAbsent(Names.folded(somebody.name()), after.name());
      meant.merge(
          after.person() == null ? Names.folded(after.name()) : after.person(),
          after,
          Somebody::and);
    }
    return new Proposals(
        found.stream().map(it -> it.about(called(it.about(), called))).toList(),
        meant.values().stream().map(it -> it.inTheLifeOf(called)).toList(),
        contact,
        answers);
  }

  private static List<String> called(List<String> names, Map<String, String> called) {
    return names.stream()
        .map(name -> called.getOrDefault(Names.folded(name), name))
        .toList();
  }

  /** Names that may mean several of mine, of those who were there or are talked about. */
  List<Unclear.Which> unclear(Names names) {
    return unclear(names, it -> it.with() || isAbout(it.name()));
  }

  /** Those of whom one proposal speaks. */
  List<Unclear.Which> unclear(Names names, Proposal proposal) {
    var whom = whom(proposal);
    return unclear(names, it -> whom.contains(it.name()));
  }

  private List<Unclear.Which> unclear(Names names, Predicate<Somebody> matters) {
    return people.stream()
        .filter(it -> it.isNew() && matters.test(it))
        .map(it -> new Unclear.Which(it.name(), names.candidates(it.name())))
        .filter(it -> !it.candidates().isEmpty())
        .toList();
  }

  /** One of them corrected, which may be about somebody whom the note does not name. */
  Proposals with(Proposal corrected, Names names) {
    var named = people.stream().map(it -> Names.folded(it.name())).toList();
    var more = corrected.about().stream()
        .filter(name -> !names.candidates(name).isEmpty() && !named.contains(Names.folded(name)))
        .map(name -> new Somebody(name, null, null, null, false));
    return new Proposals(
        found.stream()
            .map(it -> it.number() == corrected.number() ? corrected : it)
            .toList(),
        Stream.concat(people.stream(), more).toList(),
        contact,
        answers);
  }

  Proposal number(int number) {
    return found.stream().filter(it -> it.number() == number).findFirst().orElseThrow();
  }

  /** The rest; those who became persons of mine meanwhile are known. */
  Proposals without(int number, Names names) {
    return new Proposals(
        found.stream().filter(it -> it.number() != number).toList(),
        people.stream().map(somebody -> somebody.known(names)).toList(),
        contact,
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
    return new Proposals(left, kept, contact, answers);
  }
}
