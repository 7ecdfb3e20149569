package kith.listening.web;

import java.util.Set;
import java.util.stream.Collectors;
import kith.platform.Form;
import kith.platform.PersonId;

/** Fields that several of the API's objects have. */
final class ApiFields {
  private ApiFields() {}

  /** Field people: ids, at least one. */
  static Set<PersonId> people(Form form) {
    var people = form.ids("people").stream().map(PersonId::new).collect(Collectors.toSet());
    if (people.isEmpty()) {
      form.refuse("people", "platform.wrong.people");
    }
    return people;
  }
}
