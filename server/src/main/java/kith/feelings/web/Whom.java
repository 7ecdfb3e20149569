package kith.feelings.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kith.people.Known;
import kith.people.People;
import kith.people.Person;
import kith.people.Ring;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.shell.Option;
import org.springframework.stereotype.Component;

/** Persons of mine in a form: a few to tap on ({@code FIELD}), all others by name ({@code FIELDOther}). */
@Component
class Whom {
  private static final int TO_TAP = 8;
  private final People people;

  Whom(People people) {
    this.people = people;
  }

  /** What is no person of mine is refused. */
  Set<PersonId> read(AccountId me, Form form, String field) {
    var persons = new HashSet<PersonId>();
    form.allTyped(field).forEach(id -> {
      try {
        persons.add(PersonId.of(id));
      } catch (IllegalArgumentException _) {
        form.refuse(other(field), "platform.wrong.choice");
      }
    });
    form.optionalLine(other(field)).ifPresent(typed -> {
      var known = people.names(me);
      for (var name : typed.split(",", -1)) {
        if (!name.isBlank()) {
          persons.addAll(named(form, known, field, name.strip()));
        }
      }
    });
    if (!people.areMine(me, persons)) {
      form.refuse(other(field), "platform.wrong.choice");
    }
    return persons;
  }

  /** Those nearest to me, and those already chosen. */
  List<Option> toTap(AccountId me, List<String> chosen) {
    var options = new ArrayList<Option>();
    for (var ring : Ring.values()) {
      for (var person : people.list(me)) {
        var id = person.id().toString();
        var offered = options.size() < TO_TAP && person.lives() && !person.resting();
        if (person.ring() == ring && (offered || chosen.contains(id))) {
          options.add(new Option(id, person.name()));
        }
      }
    }
    return List.copyOf(options);
  }

  List<String> names(AccountId me) {
    return people.list(me).stream().map(Person::name).toList();
  }

  private static Set<PersonId> named(Form form, List<Known> known, String field, String name) {
    var named = known.stream()
        .filter(it -> it.all().anyMatch(one -> fold(one).equals(fold(name))))
        .map(Known::person)
        .collect(Collectors.toSet());
    if (named.size() != 1) {
      form.refuse(
          other(field), named.isEmpty() ? "feelings.wrong.nobody" : "feelings.wrong.several", name);
    }
    return named;
  }

  private static String other(String field) {
    return field + "Other";
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
