package kith.listening;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** Whom the names in a note mean, once its new persons are added. */
final class Cast {
  private static final int DEEPEST = 3;
  private final Names names;
  private final Map<String, PersonId> persons = new HashMap<>();
  private final Map<String, String> inTheLifeOf = new HashMap<>();
  private final Set<PersonId> with = new LinkedHashSet<>();

  Cast(Names names) {
    this.names = names;
  }

  void add(Somebody somebody, PersonId person) {
    persons.put(Names.folded(somebody.name()), person);
    if (somebody.with()) {
      with.add(person);
    }
  }

  void addInALife(String name, String of) {
    inTheLifeOf.put(Names.folded(name), of);
  }

  Set<PersonId> with() {
    return Set.copyOf(with);
  }

  /** Those named; who is not mine stays as words, and belongs to the person in whose life they are, or to all I was with. */
  Meant meant(List<String> about) {
    var meant = new LinkedHashSet<PersonId>();
    var others = new LinkedHashSet<String>();
    for (var name : about) {
      var person = find(name);
      if (person == null) {
        others.add(name);
        var owner = owner(name);
        if (owner != null) {
          meant.add(owner);
        }
      } else {
        meant.add(person);
      }
    }
    return new Meant(
        List.copyOf(meant.isEmpty() ? with : meant),
        others.isEmpty() ? null : String.join(", ", others));
  }

  @Nullable
  PersonId find(String name) {
    var person = persons.get(Names.folded(name));
    return person == null ? names.find(name).orElse(null) : person;
  }

  private @Nullable PersonId owner(String name) {
    var of = inTheLifeOf.get(Names.folded(name));
    for (var depth = 0; of != null && depth < DEEPEST; depth++) {
      var person = find(of);
      if (person != null) {
        return person;
      }
      of = inTheLifeOf.get(Names.folded(of));
    }
    return null;
  }

  /**
   * @param about somebody who is not a person of mine, in words
   */
  record Meant(List<PersonId> persons, @Nullable String about) {}
}
