package kith.listening.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.listening.Seen;
import kith.platform.Choices;
import kith.platform.Form;
import kith.text.Act;
import kith.text.GoodNewsResponse;

/** The form in which a reading is corrected: fields reaction, interpretation, exploration, act, judging, response. */
final class MirrorForm {
  private MirrorForm() {}

  /**
   * The form as it is before anything is changed.
   *
   * @param more fields that it takes along
   */
  static Form of(Seen seen, Map<String, String> more) {
    var fields = new LinkedHashMap<String, List<String>>();
    more.forEach((field, value) -> fields.put(field, List.of(value)));
    fields.put("reaction", List.of(String.valueOf(seen.reaction().level())));
    fields.put("interpretation", List.of(String.valueOf(seen.interpretation().level())));
    fields.put("exploration", List.of(String.valueOf(seen.exploration().level())));
    fields.put("act", seen.acts().stream().map(Act::label).toList());
    if (seen.judging()) {
      fields.put("judging", List.of("true"));
    }
    var response = seen.response();
    fields.put("response", List.of(response == null ? "" : response.label()));
    return new Form(fields);
  }

  /** What is not sent stays as it was read; look whether the form is wrong. */
  static Seen read(Form form, Seen read) {
    if (!form.has("reaction")) {
      return read;
    }
    return new Seen(
        at(form, "reaction", read.reaction()),
        at(form, "interpretation", read.interpretation()),
        at(form, "exploration", read.exploration()),
        acts(form),
        form.ticked("judging"),
        form.optionalChoice("response", GoodNewsResponse.class).orElse(null),
        read.hint());
  }

  private static Seen.Shown at(Form form, String field, Seen.Shown read) {
    return read.at(form.optionalNumber(field, 0, 2).orElse(read.level()));
  }

  private static List<Act> acts(Form form) {
    var chosen = form.allTyped("act");
    var offered = Arrays.stream(Act.values()).map(Choices::name).toList();
    if (!offered.containsAll(chosen)) {
      form.refuse("act", "platform.wrong.choice");
    }
    return Arrays.stream(Act.values())
        .filter(act -> chosen.contains(Choices.name(act)))
        .toList();
  }
}
