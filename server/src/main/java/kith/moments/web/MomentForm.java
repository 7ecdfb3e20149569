package kith.moments.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kith.moments.Began;
import kith.moments.Kind;
import kith.moments.Moment;
import kith.moments.NewMoment;
import kith.platform.Choices;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.shell.Option;
import org.jspecify.annotations.Nullable;

/** Reads what somebody tells of a moment. */
final class MomentForm {
  private static final int LONGEST = 60 * 24 * 31;

  private MomentForm() {}

  /** The form as it is before anything is changed. */
  static Form of(Moment moment) {
    var told = moment.told();
    var minutes = told.minutes();
    return new Form(Map.of(
        "kind",
        List.of(Choices.name(told.kind())),
        "person",
        told.persons().stream().map(PersonId::toString).toList(),
        "on",
        List.of(told.on().toString()),
        "minutes",
        List.of(minutes == null ? "" : minutes.toString()),
        "began",
        List.of(Choices.name(told.began())),
        "version",
        List.of(Integer.toString(moment.version())),
        told.isNew() ? "isNew" : "-",
        List.of("true")));
  }

  static Form begun(String kind, String on) {
    return new Form(Map.of(
        "kind", List.of(kind),
        "on", List.of(on),
        "began", List.of(Choices.name(Began.UNKNOWN)),
        "back", List.of("/")));
  }

  static int version(Form form) {
    return form.optionalNumber("version", 0, Integer.MAX_VALUE).orElse(0);
  }

  /** Null when the form is refused. */
  static @Nullable NewMoment read(
      Form form, LocalDate today, Function<String, List<Option>> meant, @Nullable Moment before) {
    var kind = form.optionalChoice("kind", Kind.class);
    if (kind.isEmpty()) {
      form.refuse("kind", "platform.wrong.choice");
    }
    var on = form.optionalDay("on").orElse(today);
    if (on.isAfter(today)) {
      form.refuse("on", "moments.wrong.ahead");
    }
    var minutes = form.optionalNumber("minutes", 1, LONGEST).orElse(null);
    var began = form.optionalChoice("began", Began.class).orElse(Began.UNKNOWN);
    var persons = persons(form, meant);
    if (form.isWrong()) {
      return null;
    }
    return new NewMoment(
        kind.orElseThrow(),
        persons,
        on,
        minutes,
        began,
        form.ticked("isNew"),
        before == null ? null : before.told().note());
  }

  private static Set<PersonId> persons(Form form, Function<String, List<Option>> meant) {
    var persons = new LinkedHashSet<PersonId>();
    for (var id : form.allTyped("person")) {
      try {
        persons.add(PersonId.of(id));
      } catch (IllegalArgumentException _) {
        form.refuse("also", "platform.wrong.choice");
      }
    }
    form.optionalLine("also").ifPresent(name -> {
      var named = meant.apply(name);
      named.forEach(it -> persons.add(PersonId.of(it.value())));
      if (named.size() != 1) {
        form.refuse(
            "also",
            named.isEmpty() ? "moments.wrong.nobody" : "moments.wrong.several",
            Option.listed(named));
      }
    });
    if (persons.isEmpty()) {
      form.refuse("also", "moments.wrong.alone");
    }
    return persons;
  }
}
