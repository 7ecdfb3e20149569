package kith.moments.web;

import java.util.Map;
import java.util.Optional;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.PersonPart;
import org.springframework.stereotype.Component;

/** One tap on a person's page says what just happened. */
@Component
class LogPart implements PersonPart {
  private final People people;
  private final Fragments fragments;

  LogPart(People people, Fragments fragments) {
    this.people = people;
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.ACTS;
  }

  @Override
  public Optional<Fragment> part(AccountId me, PersonId person) {
    return people
        .find(me, person)
        .filter(Person::lives)
        .map(_ -> fragments.of("moments/log", Map.of("person", person.toString())));
  }
}
