package kith.people;

import java.time.LocalDate;
import java.util.List;
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

  /** Words about them; blank where there are none. */
  public record Basics(String name, List<String> aliases, String pronouns, String howMet) {
    public static Basics named(String name) {
      return new Basics(name, List.of(), "", "");
    }
  }

  /** What I can change in one go. */
  public record Edited(Basics basics, Ring ring, Rhythm rhythm, Life life) {}
}
