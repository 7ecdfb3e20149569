package kith.text.notes;

import kith.text.FoundDate;
import kith.text.When;
import org.jspecify.annotations.Nullable;

/** A note's words with what differs from note to note taken out: a name is "@known", a day "@ahead". */
final class Reduced {
  private final String[] words;
  private final boolean[] plain;

  Reduced(Script script, Cast cast) {
    words = new String[script.tokens.size()];
    plain = new boolean[words.length];
    for (int i = 0; i < words.length; i++) {
      var dated = script.dateAt(i);
      String name = dated == null ? name(cast, i) : day(script, dated);
      plain[i] = name == null && script.tokens.isWord(i);
      words[i] = name != null ? name : script.tokens.isDigits(i) ? "@0" : script.tokens.lower(i);
    }
  }

  private static @Nullable String name(Cast cast, int i) {
    var mention = cast.at(i);
    if (mention == null || !mention.named()) {
      return null;
    }
    // Of "her sister Ines" only the name itself is taken out.
    boolean last = i == mention.to() - 1;
    if (mention.relation() != null && !last) {
      return null;
    }
    return (mention.known() ? "@known" : "@new") + (mention.owns() ? "'s" : "");
  }

  private static String day(Script script, Script.Dated dated) {
    if (dated.date().type() == FoundDate.Type.SET) {
      return "@again";
    }
    When when = Dates.ahead(dated, script.note.on());
    When before = dated.date().before();
    if (when == null || before == null) {
      return dated.date().type() == FoundDate.Type.DURATION ? "@long" : "@time";
    }
    boolean ahead = when.last().isAfter(script.note.on());
    boolean back = before.first().isBefore(script.note.on());
    return ahead && back ? "@day" : ahead ? "@ahead" : back ? "@back" : "@today";
  }

  String word(int token) {
    return token < 0 || token >= words.length ? "" : words[token];
  }

  /** Whether it is a word of the language, as it stands. */
  boolean plain(int token) {
    return token >= 0 && token < words.length && plain[token];
  }
}
