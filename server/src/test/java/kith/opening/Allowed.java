package kith.opening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the rule of the reveal allows each to read, worked out by itself from what they did. */
final class Allowed {
  static final String GUEST = "the guest";

  private final List<String> people;
  private final boolean withGuest;
  private final Set<String> answered = new HashSet<>();
  private final Set<Set<String>> apart = new HashSet<>();
  private final Set<List<String>> takenBack = new HashSet<>();
  private boolean revealed;
  private boolean over;

  /** @param people by name, whoever asks first */
  Allowed(List<String> people, boolean withGuest) {
    this.people = people;
    this.withGuest = withGuest;
  }

  void answer(String author) {
    answered.add(author);
    revealed = answered.size() == people.size() + (withGuest ? 1 : 0);
  }

  void pass(String who) {
    if (!revealed && !over && takesPart(who)) {
      answered.remove(who);
    }
  }

  void takeBack(String author, String reader) {
    takenBack.add(List.of(author, reader));
  }

  void part(String one, String other) {
    apart.add(Set.of(one, other));
  }

  /** The last day went by. */
  void end() {
    over = !revealed;
  }

  boolean revealed() {
    return revealed;
  }

  boolean nobodyParted() {
    return apart.isEmpty();
  }

  boolean reads(String reader, String author) {
    return revealed
        && takesPart(reader)
        && (author.equals(GUEST)
            || !isApart(reader, author)
                && takesPart(author)
                && !takenBack.contains(List.of(author, reader)));
  }

  private boolean takesPart(String who) {
    return !isApart(who, people.getFirst());
  }

  private boolean isApart(String one, String other) {
    return !one.equals(other) && apart.contains(Set.of(one, other));
  }
}
