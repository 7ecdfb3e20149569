package kith.listening.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.listening.Listening;
import kith.listening.Names;
import kith.people.People;
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
      named(names, form, field, name).ifPresent(persons::add);
    }
    return persons;
  }

  /** One of mine; refused where it is nobody's name, or that of several. */
  static Optional<PersonId> named(Names names, Form form, String field, String name) {
    var found = names.find(name);
    if (found.isEmpty()) {
      var several = names.candidates(name);
      if (several.isEmpty()) {
        form.refuse(field, "listening.wrong.nobody", name);
      } else {
        form.refuse(
            field,
            "listening.wrong.several",
            name,
            several.stream().map(names::label).sorted().collect(Collectors.joining(", ")));
      }
    }
    return found;
  }

  String written(AccountId me, List<PersonId> persons) {
    var mine = people.among(me, persons);
    var labels = people.labels(me);
    return persons.stream()
        .map(mine::get)
        .filter(Objects::nonNull)
        .map(labels::of)
        .collect(Collectors.joining(", "));
  }
}
