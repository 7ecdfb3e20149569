package kith.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands written about a person, for showing beside what somebody else is about to save. */
final class Summary {
  private Summary() {}

  static String of(Person person) {
    var basics = person.basics();
    return Stream.of(
            basics.name(), String.join(", ", basics.aliases()), basics.pronouns(), basics.howMet())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
