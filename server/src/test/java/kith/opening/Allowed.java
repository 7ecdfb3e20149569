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
  private boolean guestGone;
  private boolean guestHidden;
  private boolean revealed;
  private boolean over;

  /** @param people by name, whoever asks first */
  Allowed(List<String> people, boolean withGuest) {
    this.people = people;
    this.withGuest = withGuest;
  }

  void answer(String author) {
    answered.add(author);
    reckon();
  }

  void pass(String who) {
    if (isOpen() && takesPart(who)) {
      answered.remove(who);
    }
  }

  void takeBack(String author, String reader) {
    takenBack.add(List.of(author, reader));
  }

  void part(String one, String other) {
    apart.add(Set.of(one, other));
    reckon();
  }

  /** The guest takes back what they said. */
  void guestTakesBack() {
    if (revealed) {
      guestHidden = true;
    } else {
      answered.remove(GUEST);
    }
  }

  /** The guest's link is taken back. */
  void guestLeaves() {
    if (!revealed) {
      guestGone = true;
      answered.remove(GUEST);
      reckon();
    }
  }

  /** The last day went by, or whoever asked took the question back. */
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
            ? answered.contains(GUEST) && !guestHidden
            : !isApart(reader, author)
                && takesPart(author)
                && !takenBack.contains(List.of(author, reader)));
  }

  boolean guestReads(String author) {
    return revealed && takesPart(author);
  }

  boolean takesPart(String who) {
    return !isApart(who, people.getFirst());
  }

  /** All who are left have answered, and they are two at least. */
  private void reckon() {
    var left = new HashSet<String>();
    people.stream().filter(this::takesPart).forEach(left::add);
    if (withGuest && !guestGone) {
      left.add(GUEST);
    }
    revealed |= isOpen() && left.size() > 1 && answered.containsAll(left);
  }

  private boolean isOpen() {
    return !revealed && !over;
  }

  private boolean isApart(String one, String other) {
    return !one.equals(other) && apart.contains(Set.of(one, other));
  }
}
