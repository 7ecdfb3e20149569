package kith.listening.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kith.listening.Listening;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.PersonId;
import org.springframework.stereotype.Component;

/** Persons of mine as names in one field, with commas between. */
@Component
class Persons {
  private final People people;
  private final Listening listening;

  Persons(People people, Listening listening) {
    this.people = people;
    this.listening = listening;
  }

  Set<PersonId> named(AccountId me, Form form, String field) {
    var names = listening.names(me);
    var persons = new LinkedHashSet<PersonId>();
    for (var name : KeepingForm.split(form.line(field))) {
      names
          .find(name)
          .ifPresentOrElse(persons::add, () -> form.refuse(field, "listening.wrong.nobody", name));
    }
    return persons;
  }

  String written(AccountId me, List<PersonId> persons) {
    var mine = people.among(me, persons);
    return persons.stream()
        .map(mine::get)
        .filter(Objects::nonNull)
        .map(Person::name)
        .collect(Collectors.joining(", "));
  }
}
