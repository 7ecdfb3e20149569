package kith.listening;

import java.util.List;
import java.util.Map;
import kith.moments.Kind;
import kith.people.Ring;
import org.jspecify.annotations.Nullable;

/**
 * What of a note's proposals I keep, as I corrected it.
 *
 * @param found details and promises; what is not here is dropped
 * @param people those I was with, and the new ones to add; what is not here is dropped
 * @param rings where I place those of them who are new, by name; who is not here is placed as {@link #RING}
 * @param relatives those to remember as people in the life of a person of mine
 * @param contact what the time with them was; null: it is not logged
 * @param outcome of the detail that this note answers, where it answers one
 */
public record Keeping(
    List<Proposal> found,
    List<Somebody> people,
    Map<String, Ring> rings,
    List<Relative> relatives,
    @Nullable Kind contact,
    Outcome outcome) {
  /** Where somebody new comes when nothing is said of it. */
  public static final Ring RING = Ring.FRIENDS;

  public Keeping {
    found = List.copyOf(found);
    people = List.copyOf(people);
    rings = Map.copyOf(rings);
    relatives = List.copyOf(relatives);
  }

  static Keeping all(Proposals proposals, Outcome outcome, Names names) {
    var people = proposals.people().stream()
        .filter(it -> !it.isNew() || proposals.adds(it, names))
        .toList();
    return new Keeping(
        proposals.found(), people, Map.of(), proposals.relatives(), proposals.contact(), outcome);
  }

  /** Nothing but the time with those whom I named beside the text. */
  static Keeping contactOnly(Note note, Proposals proposals, Outcome outcome) {
    return new Keeping(
        List.of(), named(note, proposals), Map.of(), List.of(), proposals.contact(), outcome);
  }

  /**
   * One of them, with the persons it needs. The time with those named beside the text is logged when it is the last one.
   */
  static Keeping only(Proposal one, Note note, Proposals proposals, Names names, boolean last) {
    var about = proposals.whom(one);
    var named = named(note, proposals);
    var people = proposals.people().stream()
        .filter(it -> !it.isNew()
            || (about.contains(it.name()) && names.candidates(it.name()).isEmpty()))
        .map(it -> it.present(last && named.contains(it)))
        .toList();
    var relatives = proposals.found().stream()
        .filter(it -> it.number() == one.number())
        .flatMap(it -> proposals.relatives(it).stream())
        .toList();
    return new Keeping(
        List.of(one.about(about)),
        people,
        Map.of(),
        relatives,
        last ? proposals.contact() : null,
        last ? new Outcome.Settled() : new Outcome.Open());
  }

  Ring ring(Somebody somebody) {
    return rings.getOrDefault(somebody.name(), RING);
  }

  private static List<Somebody> named(Note note, Proposals proposals) {
    return proposals.people().stream()
        .filter(it -> it.person() != null && note.with().contains(it.person()))
        .toList();
  }
}
