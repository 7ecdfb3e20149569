package kith.people.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.people.Person;
import kith.people.Rhythm;
import kith.people.Ring;
import kith.platform.Choices;
import kith.shell.Option;
import kith.shell.Say;

/** What rings, rhythms and the like are called. */
final class Words {
  private Words() {}

  static String of(Say say, Ring ring) {
    return say.text("people.ring." + Choices.name(ring));
  }

  static String hint(Say say, Ring ring) {
    return say.text("people.ring." + Choices.name(ring) + ".hint");
  }

  static String of(Say say, Rhythm rhythm) {
    return say.text("people.rhythm." + Choices.name(rhythm));
  }

  static String under(Say say, Person person) {
    return beside(
        person.basics().pronouns(),
        person.lives() ? "" : say.text("people.deceased"),
        person.lives() && !person.resting() ? of(say, person.rhythm()) : "");
  }

  /** These words one beside the other; blank ones are left away. */
  static String beside(String... words) {
    return Stream.of(words).filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
  }

  static List<Option> rings(Say say) {
    return allRings(say).stream()
        .filter(ring -> !ring.value().equals(Choices.name(Ring.RESTING)))
        .toList();
  }

  static List<Option> allRings(Say say) {
    return Arrays.stream(Ring.values())
        .map(ring -> new Option(Choices.name(ring), of(say, ring)))
        .toList();
  }

  static List<Option> rhythms(Say say) {
    return Arrays.stream(Rhythm.values())
        .map(rhythm -> new Option(Choices.name(rhythm), of(say, rhythm)))
        .toList();
  }
}
