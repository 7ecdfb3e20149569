package kith.feelings.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.feelings.Affect;
import kith.feelings.Felt;
import kith.feelings.NewCheckIn;
import kith.platform.Form;

/** Reads a check-in from what was typed; refusals stay in the form. */
final class CheckInForm {
  private static final int MOST_WORDS = 12;

  private CheckInForm() {}

  static Optional<NewCheckIn> read(Form form) {
    var affect = affect(form);
    var words = words(form);
    var body = form.optionalLine("body").orElse(null);
    var reason = form.optionalProse("reason").orElse(null);
    var sentence = form.optionalProse("sentence").orElse(null);
    var on = form.optionalDay("on").orElse(null);
    if (affect.isEmpty() || form.isWrong()) {
      return Optional.empty();
    }
    var felt = new Felt(affect.get(), words, body, reason, sentence);
    return Optional.of(new NewCheckIn(felt, Set.of(), Set.of(), on));
  }

  static Optional<Affect> affect(Form form) {
    try {
      return Optional.of(Affect.parse(form.typed("at")));
    } catch (IllegalArgumentException _) {
      form.refuse("at", "feelings.wrong.at");
      return Optional.empty();
    }
  }

  private static List<String> words(Form form) {
    var words = new LinkedHashSet<String>(form.allTyped("word"));
    form.optionalLine("own").ifPresent(own -> {
      for (var word : own.split(",", -1)) {
        if (!word.isBlank()) {
          words.add(word.strip());
        }
      }
    });
    if (words.isEmpty()) {
      form.refuse("word", "feelings.wrong.word");
    }
    if (words.size() > MOST_WORDS
        || words.stream().anyMatch(word -> word.length() > 60 || word.contains("\n"))) {
      form.refuse("own", "feelings.wrong.words", MOST_WORDS);
    }
    return List.copyOf(words);
  }
}
