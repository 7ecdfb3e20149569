package kith.feelings.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.people.People;
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
      for (var name : typed.split(",", -1)) {
        if (!name.isBlank()) {
          persons.addAll(named(me, form, field, name.strip()));
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
    var labels = people.labels(me);
    var options = new ArrayList<Option>();
    for (var ring : Ring.values()) {
      for (var person : people.list(me)) {
        var id = person.id().toString();
        var offered = options.size() < TO_TAP && person.lives() && !person.resting();
        if (person.ring() == ring && (offered || chosen.contains(id))) {
          options.add(new Option(id, labels.of(person)));
        }
      }
    }
    return List.copyOf(options);
  }

  List<String> names(AccountId me) {
    return people.choices(me);
  }

  private Set<PersonId> named(AccountId me, Form form, String field, String name) {
    var named = people.meant(me, name);
    if (named.size() != 1) {
      form.refuse(
          other(field),
          named.isEmpty() ? "feelings.wrong.nobody" : "feelings.wrong.several",
          name,
          Option.listed(named));
    }
    return named.stream().map(it -> PersonId.of(it.value())).collect(Collectors.toSet());
  }

  private static String other(String field) {
    return field + "Other";
  }
}
