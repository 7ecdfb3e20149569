package kith.listening;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kith.people.Known;
import kith.platform.PersonId;

/** Finds persons of mine by how I write them: a name or alias in full, or a first name that only one has. */
public final class Names {
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private final List<String> written;
  private final Map<String, PersonId> whole = new HashMap<>();
  private final Map<String, Set<PersonId>> first = new HashMap<>();
  private final Map<PersonId, String> names = new HashMap<>();

  Names(List<Known> known) {
    written = known.stream().flatMap(Known::all).toList();
    for (var person : known) {
      names.put(person.person(), person.name());
      person.all().forEach(name -> {
        whole.putIfAbsent(folded(name), person.person());
        first
            .computeIfAbsent(folded(name).split(" ", 2)[0], _ -> new HashSet<>())
            .add(person.person());
      });
    }
  }

  /** All names and aliases. */
  public List<String> written() {
    return written;
  }

  public Optional<PersonId> find(String name) {
    var person = whole.get(folded(name));
    if (person != null) {
      return Optional.of(person);
    }
    var candidates = first.getOrDefault(folded(name), Set.of());
    return candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty();
  }

  /** Those of mine whom a first name may mean; empty unless there are several. */
  public Set<PersonId> candidates(String name) {
    var several = first.getOrDefault(folded(name), Set.of());
    return whole.containsKey(folded(name)) || several.size() < 2 ? Set.of() : several;
  }

  public Optional<String> of(PersonId person) {
    return Optional.ofNullable(names.get(person));
  }

  /** As names are compared. */
  public static String folded(String name) {
    var seen = UNSEEN.matcher(name).replaceAll("").strip();
    return SPACES.matcher(seen).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
