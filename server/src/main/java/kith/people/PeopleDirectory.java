package kith.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Directory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dead have no ways to reach them. */
@Component
@Transactional(readOnly = true)
class PeopleDirectory implements Directory {
  private final People people;
  private final FactRows facts;

  PeopleDirectory(People people, FactRows facts) {
    this.people = people;
    this.facts = facts;
  }

  @Override
  public Map<PersonId, Glance> glance(AccountId me, Collection<PersonId> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    var labels = people.labels(me);
    var ways = facts.ways(me, persons).stream().collect(Collectors.groupingBy(Fact::person));
    return people.among(me, persons).values().stream()
        .collect(Collectors.toMap(
            Person::id,
            person -> new Glance(
                person.id(),
                person.name(),
                labels.of(person),
                person.lives() ? open(ways.getOrDefault(person.id(), List.of())) : List.of())));
  }

  private static List<Way> open(List<Fact> facts) {
    return facts.stream()
        .map(Fact::what)
        .filter(Fact.Way.class::isInstance)
        .map(Fact.Way.class::cast)
        .flatMap(way -> way.kind().open(way.address()).stream())
        .toList();
  }
}
