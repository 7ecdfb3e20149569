package kith.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kith.shell.Nameless;
import org.springframework.core.io.ClassPathResource;

/** By which names somebody is written about, and by which names others are. */
final class Called {
  private static final Set<String> ORDINARY_WORDS = ordinaryWords();
  private final Person person;
  private final List<Person> others;

  Called(Person person, List<Person> all) {
    this.person = person;
    this.others = all.stream().filter(other -> !other.id().equals(person.id())).toList();
  }

  /** Name and aliases, and their first words. */
  List<Naming> names() {
    var names = new LinkedHashSet<String>();
    allOf(person).forEach(names::add);
    allOf(person).map(Called::first).forEach(names::add);
    return names.stream().map(name -> new Naming(name, !isAnothers(name))).toList();
  }

  /** What puts {@code instead} where one of these names stands. */
  Nameless without(Collection<String> names, String instead) {
    return new Nameless(
        names, names.stream().filter(Called::isOrdinary).toList(), spared(), instead);
  }

  private boolean isAnothers(String name) {
    return others.stream()
        .flatMap(Called::allOf)
        .anyMatch(other -> other.equalsIgnoreCase(name) || first(other).equalsIgnoreCase(name));
  }

  /** "Maya Berg" stays when Maya is forgotten; "Maya's mum" does not. */
  private List<String> spared() {
    var spared = new ArrayList<String>();
    others.stream()
        .flatMap(Called::allOf)
        .filter(name -> !name.contains("'s ") && !name.contains("’s "))
        .forEach(spared::add);
    return spared;
  }

  private static Stream<String> allOf(Person person) {
    return Stream.concat(Stream.of(person.name()), person.basics().aliases().stream());
  }

  private static String first(String name) {
    return name.strip().split("\\s+", 2)[0];
  }

  private static boolean isOrdinary(String name) {
    return ORDINARY_WORDS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Set<String> ordinaryWords() {
    try {
      var list = new ClassPathResource("kith/people/ordinary-words.en.txt");
      return Set.copyOf(list.getContentAsString(StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
