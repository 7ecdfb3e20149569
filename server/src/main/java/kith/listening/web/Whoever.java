package kith.listening.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kith.listening.Kept;
import kith.listening.Listening;
import kith.listening.Unclear;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.PersonId;
import org.springframework.stereotype.Component;

/** For programs: whom names mean that may mean several of mine. */
@Component
class Whoever {
  private final Listening listening;

  Whoever(Listening listening) {
    this.listening = listening;
  }

  /** Field which: ids of those meant. */
  static List<PersonId> in(Form form) {
    return form.ids("which").stream().map(PersonId::new).toList();
  }

  /** Refuses the field, naming the choices, where it does not say who is meant. */
  Kept clear(AccountId me, Form form, Supplier<Kept> keeping) {
    try {
      return keeping.get();
    } catch (Unclear unclear) {
      var first = unclear.which().getFirst();
      form.refuse("which", "listening.wrong.unclear", first.name(), choices(me, first));
      form.mustBeRight();
      throw unclear;
    }
  }

  private String choices(AccountId me, Unclear.Which which) {
    var names = listening.names(me);
    return which.candidates().stream()
        .map(it -> names.label(it) + " = " + it)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
