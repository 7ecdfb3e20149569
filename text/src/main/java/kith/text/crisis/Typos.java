package kith.text.crisis;

import java.util.List;
import java.util.Map;

/** Words of crisis that are mistyped: a letter missing, doubled, swapped or another one. */
final class Typos {
  /** Long words that no other common word lies one letter away from. */
  private static final List<String> WORDS = List.of(
      "suicide",
      "suicidal",
      "overdose",
      "overdosed",
      "worthless",
      "hopeless",
      "controlling",
      "threatened",
      "threatens",
      "threatening",
      "strangled",
      "strangles",
      "painkillers",
      "paracetamol",
      "abusive",
      "terrified",
      "frightened",
      "violent",
      "goodbye",
      "existing",
      "everyone",
      "anymore",
      "boyfriend",
      "girlfriend",
      "husband",
      "partner",
      "myself",
      "herself",
      "himself",
      "thinking",
      "bruises",
      "permission",
      "nothing",
      "burden",
      "without",
      "choked",
      "punched",
      "slapped",
      "disappear",
      "messages",
      "tablets",
      "scared",
      "afraid");

  private static final Map<String, String> SHORT = Map.of(
      "wnat", "want", "wnt", "want", "tihnk", "think", "hve", "have", "htis", "this", "teh", "the",
      "kil", "kill", "slef", "self", "liek", "like", "cnat", "can't");

  private Typos() {}

  /** The word that was meant, else the word itself. */
  static String mended(String word) {
    String known = SHORT.get(word);
    if (known != null) {
      return known;
    }
    if (word.length() < 5 || word.length() > 14) {
      return word;
    }
    for (String meant : WORDS) {
      if (meant.charAt(0) == word.charAt(0)
          && Math.abs(meant.length() - word.length()) <= 1
          && !meant.equals(word)
          && close(word, meant)) {
        return meant;
      }
    }
    return word;
  }

  /** Whether the two are one slip apart, past what they begin and end with in common. */
  private static boolean close(String typed, String meant) {
    int head = 0;
    int shorter = Math.min(typed.length(), meant.length());
    while (head < shorter && typed.charAt(head) == meant.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && typed.charAt(typed.length() - 1 - tail) == meant.charAt(meant.length() - 1 - tail)) {
      tail++;
    }
    int left = typed.length() - head - tail;
    int right = meant.length() - head - tail;
    boolean swapped = left == 2
        && right == 2
        && typed.charAt(head) == meant.charAt(head + 1)
        && typed.charAt(head + 1) == meant.charAt(head);
    boolean plural = typed.length() == meant.length() + 1 && typed.equals(meant + "s");
    return (left + right == 1 || swapped) && !plural;
  }
}
