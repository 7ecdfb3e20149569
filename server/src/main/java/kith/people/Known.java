package kith.people;

import java.util.List;
import java.util.stream.Stream;
import kith.platform.PersonId;

/** By which names I write about a person. */
public record Known(PersonId person, String name, List<String> aliases) {
  public Stream<String> all() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }
}
