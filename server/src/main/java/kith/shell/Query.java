package kith.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody searches for: words, each of which has to begin a word of what is found, and phrases in quotes.
 *
 * @param parts folded; a phrase keeps single spaces between its words
 */
record Query(List<String> parts) {
  private static final Pattern PART =
      Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]?|([^\"“”„«»]+)");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MOST_PARTS = 12;

  static Query of(String typed) {
    var parts = new ArrayList<String>();
    var found = PART.matcher(typed);
    while (found.find()) {
      if (found.group(1) == null) {
        parts.addAll(words(found.group(2)));
      } else {
        var phrase = String.join(" ", words(found.group(1)));
        if (!phrase.isEmpty()) {
          parts.add(phrase);
        }
      }
    }
    return new Query(parts.stream().distinct().limit(MOST_PARTS).toList());
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  private static List<String> words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(Fold.fold(text))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
