package kith.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kith.platform.PersonId;

/** Someone I care about, with what I wrote about them; {@code version} goes up with every edit. */
public record Person(
    PersonId id, int version, Basics basics, Ring ring, Rhythm rhythm, Life life, LocalDate added) {
  public String name() {
    return basics.name();
  }

  public boolean lives() {
    return life instanceof Life.Living;
  }

  public boolean resting() {
    return ring == Ring.RESTING;
  }

  /** Whether this is their name or one of their other names. */
  boolean isCalled(String written) {
    return Stream.concat(Stream.of(name()), basics.aliases().stream())
        .anyMatch(one -> Labels.folded(one).equals(Labels.folded(written)));
  }

  /** Whether somebody of this name may be this one: the same name, or a first name that fits. */
  boolean mayBe(String written) {
    var name = Labels.folded(written);
    return Stream.concat(Stream.of(name()), basics.aliases().stream())
        .map(Labels::folded)
        .anyMatch(one -> one.equals(name) || isFirst(name, one) || isFirst(one, name));
  }

  private static boolean isFirst(String one, String name) {
    return !one.contains(" ") && name.startsWith(one + " ");
  }

  Edited edited(Basics to, Ring place) {
    return new Edited(to, place, rhythm, life);
  }

  Person reworded(Basics to) {
    return new Person(id, version + 1, to, ring, rhythm, life, added);
  }

  /** Words about them; blank where there are none. */
  public record Basics(String name, List<String> aliases, String pronouns, String howMet) {
    public static Basics named(String name) {
      return new Basics(name, List.of(), "", "");
    }

    Basics as(String other) {
      return new Basics(other, aliases, pronouns, howMet);
    }

    /** The other's names become aliases; where both tell how we met, both stay. */
    Basics with(Basics other) {
      var names = Stream.of(aliases, List.of(other.name), other.aliases)
          .flatMap(List::stream)
          .filter(alias -> !alias.equals(name))
          .distinct()
          .toList();
      return new Basics(
          name,
          names,
          pronouns.isBlank() ? other.pronouns : pronouns,
          howMet.equals(other.howMet) ? howMet : Summary.join(howMet, other.howMet));
    }
  }

  /** What I can change in one go. */
  public record Edited(Basics basics, Ring ring, Rhythm rhythm, Life life) {}
}
