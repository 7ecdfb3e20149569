package kith.listening.web;

import java.util.List;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.PersonId;

final class PersonIds {
  private PersonIds() {}

  /** NotFound for what is no id: as for somebody else's. */
  static List<PersonId> in(Form form, String field) {
    try {
      return form.allTyped(field).stream().map(PersonId::of).distinct().toList();
    } catch (IllegalArgumentException _) {
      throw new NotFound();
    }
  }
}
