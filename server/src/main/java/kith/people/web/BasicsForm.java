package kith.people.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import kith.people.Life;
import kith.people.Person;
import kith.people.Rhythm;
import kith.people.Ring;
import kith.platform.Choices;
import kith.platform.Form;
import org.jspecify.annotations.Nullable;

/** Reads the first lines about a person. */
final class BasicsForm {
  private BasicsForm() {}

  /** The form as it is before anything is changed. */
  static Form of(Person person) {
    var basics = person.basics();
    var fields = new HashMap<String, List<String>>();
    fields.put("version", List.of(Integer.toString(person.version())));
    fields.put("name", List.of(basics.name()));
    fields.put("aliases", List.of(String.join(", ", basics.aliases())));
    fields.put("pronouns", List.of(basics.pronouns()));
    fields.put("howMet", List.of(basics.howMet()));
    fields.put("ring", List.of(Choices.name(person.ring())));
    fields.put("rhythm", List.of(Choices.name(person.rhythm())));
    if (person.life() instanceof Life.Dead(var on, var dayKept)) {
      fields.put("deceased", List.of("true"));
      fields.put("died-day", List.of(number(on.day())));
      fields.put("died-month", List.of(number(on.month())));
      fields.put("died-year", List.of(number(on.year())));
      if (dayKept) {
        fields.put("dayKept", List.of("true"));
      }
    }
    return new Form(fields);
  }

  /** Null when the form is refused. */
  static Person.@Nullable Edited read(Form form, Person before) {
    var basics = new Person.Basics(
        form.line("name"),
        names(form, "aliases"),
        form.optionalLine("pronouns").orElse(""),
        form.optionalProse("howMet").orElse(""));
    var ring = form.optionalChoice("ring", Ring.class).orElse(before.ring());
    var rhythm = form.optionalChoice("rhythm", Rhythm.class).orElse(before.rhythm());
    var life = life(form);
    return form.isWrong() ? null : new Person.Edited(basics, ring, rhythm, life);
  }

  /** Names with commas between. */
  static List<String> names(Form form, String field) {
    return Arrays.stream(form.optionalLine(field).orElse("").split(","))
        .map(String::strip)
        .filter(alias -> !alias.isEmpty())
        .distinct()
        .toList();
  }

  private static Life life(Form form) {
    return form.ticked("deceased")
        ? new Life.Dead(FactForm.someDay(form, "died-", false), form.ticked("dayKept"))
        : new Life.Living();
  }

  private static String number(int value) {
    return value == 0 ? "" : Integer.toString(value);
  }
}
