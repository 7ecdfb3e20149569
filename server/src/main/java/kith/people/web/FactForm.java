package kith.people.web;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kith.people.DayKind;
import kith.people.Fact;
import kith.people.Labels;
import kith.people.Person;
import kith.people.SomeDay;
import kith.people.Sort;
import kith.people.WayKind;
import kith.platform.Choices;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.shell.Option;
import org.jspecify.annotations.Nullable;

/** Reads what somebody writes of a person. */
final class FactForm {
  private FactForm() {}

  /** The form as it is before anything is changed. */
  static Form of(Fact fact, Map<PersonId, Person> people, Labels labels) {
    var version = Map.entry("version", List.of(Integer.toString(fact.version())));
    return switch (fact.what()) {
      case Fact.Way(var kind, var address) ->
        form(version, "kind", Choices.name(kind), "address", address);
      case Fact.Day(var kind, var label, var on) ->
        form(
            version,
            "kind",
            Choices.name(kind),
            "label",
            label,
            "day",
            number(on.day()),
            "month",
            number(on.month()),
            "year",
            number(on.year()));
      case Fact.Relation(var relation, var name, var other) -> {
        var mine = other == null ? null : people.get(other);
        yield form(version, "relation", relation, "who", mine == null ? name : labels.of(mine));
      }
      case Fact.Pet(var words) -> form(version, "words", words);
      case Fact.Liking(var likes, var words) -> form(version, "words", words);
    };
  }

  /** Null when the form is refused. */
  static Fact.@Nullable What read(
      Form form, Sort sort, PersonId person, Function<String, List<Option>> meant) {
    var what = switch (sort) {
      case WAY -> way(form, form.optionalChoice("kind", WayKind.class).orElse(WayKind.SMS));
      case DAY ->
        new Fact.Day(
            form.optionalChoice("kind", DayKind.class).orElse(DayKind.OTHER),
            label(form),
            someDay(form, "", true));
      case RELATION -> relation(form, person, meant);
      case PET -> new Fact.Pet(form.line("words"));
      case LIKE -> new Fact.Liking(true, form.line("words"));
      case DISLIKE -> new Fact.Liking(false, form.line("words"));
    };
    return form.isWrong() ? null : what;
  }

  /** Fields day, month and year with this prefix; each may be empty. */
  static SomeDay someDay(Form form, String prefix, boolean required) {
    var day = form.optionalNumber(prefix + "day", 1, 31).orElse(0);
    var month = form.optionalNumber(prefix + "month", 1, 12).orElse(0);
    var year = form.optionalNumber(prefix + "year", 1800, 2999).orElse(0);
    try {
      var some = new SomeDay(year, month, day);
      if (required && !some.known()) {
        form.refuse(prefix + "day", "people.wrong.day");
      }
      return some;
    } catch (DateTimeException _) {
      form.refuse(prefix + "day", "platform.wrong.day");
      return SomeDay.UNKNOWN;
    }
  }

  static Fact.Way way(Form form, WayKind kind) {
    var address = form.line("address");
    if (!address.isEmpty() && !kind.accepts(address)) {
      form.refuse("address", "people.wrong." + Choices.name(kind));
    }
    return new Fact.Way(kind, address);
  }

  private static String label(Form form) {
    var own =
        DayKind.OTHER.equals(form.optionalChoice("kind", DayKind.class).orElse(DayKind.OTHER));
    return own ? form.line("label") : form.optionalLine("label").orElse("");
  }

  /** Somebody by the name of one of mine is that one; of several of one name it has to be said who. */
  private static Fact.Relation relation(
      Form form, PersonId person, Function<String, List<Option>> meant) {
    var relation = form.optionalLine("relation").orElse("");
    var who = form.line("who");
    var mine = meant.apply(who).stream()
        .filter(one -> !one.value().equals(person.toString()))
        .toList();
    if (mine.size() > 1) {
      form.refuse("who", "people.wrong.several", who, Option.listed(mine));
    }
    return mine.size() == 1
        ? new Fact.Relation(relation, "", PersonId.of(mine.getFirst().value()))
        : new Fact.Relation(relation, who, null);
  }

  private static Form form(Map.Entry<String, List<String>> version, String... fields) {
    var all = new java.util.HashMap<String, List<String>>();
    all.put(version.getKey(), version.getValue());
    for (var i = 0; i < fields.length; i += 2) {
      all.put(fields[i], List.of(fields[i + 1]));
    }
    return new Form(all);
  }

  private static String number(int value) {
    return value == 0 ? "" : Integer.toString(value);
  }
}
