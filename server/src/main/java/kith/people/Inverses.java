package kith.people;

import java.util.Locale;
import java.util.ResourceBundle;

/** What I am to somebody who is this to me: her sister's sibling, his boss's employee. */
final class Inverses {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("kith.people.inverses", Locale.ROOT);

  private Inverses() {}

  /** Blank when the word has none that is known. */
  static String of(String relation) {
    var word = relation.strip().toLowerCase(Locale.ROOT);
    return WORDS.containsKey(word) ? WORDS.getString(word) : "";
  }
}
