package kith.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Directory;
import org.springframework.stereotype.Component;

/** The dead have no ways to reach them. */
@Component
class PeopleDirectory implements Directory {
  private final People people;

  PeopleDirectory(People people) {
    this.people = people;
  }

  @Override
  public Map<PersonId, Glance> glance(AccountId me, Collection<PersonId> persons) {
    return people.among(me, persons).values().stream()
        .collect(Collectors.toMap(
            Person::id, person -> new Glance(person.id(), person.name(), List.of())));
  }
}
