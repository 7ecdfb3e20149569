package kith.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands written, for showing beside what somebody else is about to save. */
final class Summary {
  private Summary() {}

  static String of(Person person) {
    var basics = person.basics();
    return join(
        basics.name(), String.join(", ", basics.aliases()), basics.pronouns(), basics.howMet());
  }

  static String of(Fact.What what) {
    return switch (what) {
      case Fact.Way(var kind, var address) -> address;
      case Fact.Day(var kind, var label, var on) -> join(label, on.toString());
      case Fact.Relation(var relation, var name, var other) -> join(relation, name);
      case Fact.Pet(var words) -> words;
      case Fact.Liking(var likes, var words) -> words;
    };
  }

  static String join(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(words -> words != null && !words.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
