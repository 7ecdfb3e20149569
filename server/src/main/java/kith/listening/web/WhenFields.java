package kith.listening.web;

import java.util.List;
import java.util.Map;
import kith.listening.Whens;
import kith.platform.Form;
import kith.text.When;
import org.jspecify.annotations.Nullable;

/** A day, or a first and a last day, in two fields. */
final class WhenFields {
  private WhenFields() {}

  static @Nullable When read(Form form, String from, String until) {
    var first = form.optionalDay(from);
    var last = form.optionalDay(until);
    if (first.isEmpty() && last.isPresent()) {
      form.refuse(from, "listening.wrong.first");
      return null;
    }
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      form.refuse(until, "listening.wrong.last");
      return null;
    }
    return first.map(it -> Whens.between(it, last.orElse(it))).orElse(null);
  }

  static void fill(
      Map<String, List<String>> fields, String from, String until, @Nullable When when) {
    if (when != null) {
      fields.put(from, List.of(when.first().toString()));
      fields.put(
          until, List.of(when.last().equals(when.first()) ? "" : when.last().toString()));
    }
  }
}
