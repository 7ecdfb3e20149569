package kith.listening;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kith.people.Known;
import kith.people.Labels;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** Finds persons of mine by how I write them: a name or alias in full, or a first name; each has to mean one of them only. */
public final class Names {
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private final List<String> written;
  private final Map<String, Set<PersonId>> whole;
  private final Map<String, Set<PersonId>> first;
  private final Map<PersonId, String> names;
  private final @Nullable Labels labels;

  Names(List<Known> known) {
    written = known.stream().flatMap(Known::all).distinct().toList();
    whole = new HashMap<>();
    first = new HashMap<>();
    names = new HashMap<>();
    labels = null;
    for (var person : known) {
      names.put(person.person(), person.name());
      person.all().map(Names::folded).forEach(name -> {
        whole.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(person.person());
        first
            .computeIfAbsent(name.split(" ", 2)[0], _ -> new LinkedHashSet<>())
            .add(person.person());
      });
    }
  }

  private Names(Names names, Labels labels) {
    this.written = names.written;
    this.whole = names.whole;
    this.first = names.first;
    this.names = names.names;
    this.labels = labels;
  }

  /** The same, where those of one name are also found by what tells them apart. */
  Names with(Labels told) {
    return told.isEmpty() ? this : new Names(this, told);
  }

  /** All names and aliases. */
  public List<String> written() {
    return written;
  }

  public Optional<PersonId> find(String name) {
    var meant = meant(name);
    return meant.size() == 1 ? meant.stream().findFirst() : byLabel(name);
  }

  /** Those of mine whom a name may mean; empty unless there are several. */
  public Set<PersonId> candidates(String name) {
    var meant = meant(name);
    return meant.size() > 1 ? meant : Set.of();
  }

  /** Which one of these a name means that may mean several of mine. */
  Optional<PersonId> among(Collection<PersonId> these, String name) {
    var meant = candidates(name).stream().filter(these::contains).toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  public Optional<String> of(PersonId person) {
    return Optional.ofNullable(names.get(person));
  }

  /** The name, with what tells them apart from another of that name. */
  public String label(PersonId person) {
    var name = names.getOrDefault(person, "");
    return labels == null ? name : labels.of(person, name);
  }

  /** As names are compared. */
  public static String folded(String name) {
    var seen = UNSEEN.matcher(name).replaceAll("").strip();
    return SPACES.matcher(seen).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private Set<PersonId> meant(String name) {
    var folded = folded(name);
    var all = whole.get(folded);
    return all == null ? first.getOrDefault(folded, Set.of()) : all;
  }

  private Optional<PersonId> byLabel(String name) {
    return labels == null ? Optional.empty() : labels.find(name);
  }
}
