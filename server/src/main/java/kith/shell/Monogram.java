package kith.shell;

import java.text.BreakIterator;
import java.util.Locale;

/** The letter that stands for a person where a face would be. */
public final class Monogram {
  private Monogram() {}

  /** The first character as a reader sees it, accents and joined emoji included; "·" for a blank name. */
  public static String of(String name) {
    var stripped = name.strip();
    if (stripped.isEmpty()) {
      return "·";
    }
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(stripped);
    return stripped.substring(0, characters.next());
  }
}
