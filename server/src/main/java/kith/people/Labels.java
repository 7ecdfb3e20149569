package kith.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.platform.PersonId;

/** What persons are called where one is chosen among them: their name, and what tells them apart where another has the same. */
public final class Labels {
  static final Labels NONE = new Labels(Map.of(), Map.of());
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private final Map<PersonId, String> labels;
  private final Map<PersonId, String> apart;
  private final Map<String, PersonId> written = new HashMap<>();

  /**
   * @param labels of those who share their name: "Tom Baker (Maya's brother)"
   * @param apart the same without the name
   */
  Labels(Map<PersonId, String> labels, Map<PersonId, String> apart) {
    this.labels = Map.copyOf(labels);
    this.apart = Map.copyOf(apart);
    labels.forEach((person, label) -> written.put(folded(label), person));
  }

  public String of(Person person) {
    return of(person.id(), person.name());
  }

  public String of(PersonId person, String name) {
    return labels.getOrDefault(person, name);
  }

  /** What tells them apart from others of their name; blank when nobody has the same. */
  public String apart(PersonId person) {
    return apart.getOrDefault(person, "");
  }

  /** Who is meant by a label that somebody wrote. */
  public Optional<PersonId> find(String label) {
    return Optional.ofNullable(written.get(folded(label)));
  }

  /** Whether nobody shares a name with another. */
  public boolean isEmpty() {
    return labels.isEmpty();
  }

  /** Those who bear exactly this name, by label. */
  static List<Person> called(String name, List<Person> all) {
    return all.stream().filter(it -> folded(it.name()).equals(folded(name))).toList();
  }

  static String folded(String name) {
    return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
