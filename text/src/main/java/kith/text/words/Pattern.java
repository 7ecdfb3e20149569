package kith.text.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words one after the other. Written with spaces between places, {@code |} between the words of one place, {@code ?} after
 * a place that may be missing, {@code ~} before an ending, and {@code *3} for up to three words of any kind. {@code 's}
 * stands for every word that ends so ("Maya's", "she's"), {@code n't} likewise. Words that only weigh what is said
 * ("really", "just") may stand between two places.
 */
public final class Pattern {
  private record Place(Set<String> words, List<String> endings, boolean optional, int gap) {
    boolean fits(String word) {
      if (words.contains(word) || words.contains(contraction(word))) {
        return true;
      }
      for (String ending : endings) {
        if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final Set<String> FILLERS = Set.of(
      "really",
      "just",
      "so",
      "actually",
      "honestly",
      "literally",
      "quite",
      "pretty",
      "very",
      "still",
      "always",
      "sometimes",
      "often",
      "also",
      "now",
      "recently",
      "currently",
      "absolutely",
      "totally",
      "completely",
      "finally",
      "already",
      "rather",
      "fairly",
      "only",
      "even",
      "ever",
      "constantly",
      "secretly",
      "slowly",
      "apparently",
      "basically",
      "lately",
      "seriously",
      "properly",
      "truly",
      "super",
      "bloody",
      "fucking",
      "fuckin",
      "freaking",
      "kinda",
      "rly",
      "proper",
      "suddenly",
      "eventually",
      "usually",
      "mostly",
      "mainly",
      "terribly",
      "incredibly",
      "deeply",
      "genuinely",
      "physically");

  private final List<Place> places = new ArrayList<>();

  public Pattern(String written) {
    for (String place : Families.spelledOut(written).trim().split(" +", -1)) {
      if (place.startsWith("*")) {
        places.add(new Place(Set.of(), List.of(), true, Integer.parseInt(place.substring(1))));
      } else {
        boolean optional = place.endsWith("?");
        String words = optional ? place.substring(0, place.length() - 1) : place;
        var all = List.of(words.split("\\|", -1));
        var endings = all.stream()
            .filter(word -> word.startsWith("~"))
            .map(word -> word.substring(1))
            .toList();
        places.add(new Place(Set.copyOf(all), endings, optional, 0));
      }
    }
  }

  /** The words with which it can begin. */
  Set<String> first() {
    var first = new HashSet<String>();
    for (var place : places) {
      first.addAll(place.words());
      if (!place.optional()) {
        break;
      }
    }
    return first;
  }

  /** What a word ends with from its apostrophe on: "'s", "n't"; else the word. */
  static String contraction(String word) {
    int at = word.indexOf('\'');
    if (at <= 0) {
      return word;
    }
    return word.endsWith("n't") ? "n't" : word.substring(at);
  }

  /** The token after the words that stand here, or -1. */
  public int end(Tokens tokens, int from) {
    return end(tokens, from, 0);
  }

  private int end(Tokens tokens, int at, int place) {
    if (place == places.size()) {
      return at;
    }
    var wanted = places.get(place);
    if (wanted.gap() > 0) {
      return afterGap(tokens, at, place, wanted.gap());
    }
    if (wanted.fits(tokens.lower(at))) {
      int end = end(tokens, at + 1, place + 1);
      if (end >= 0) {
        return end;
      }
    }
    int missing = wanted.optional() ? end(tokens, at, place + 1) : -1;
    return missing < 0 && place > 0 && FILLERS.contains(tokens.lower(at))
        ? end(tokens, at + 1, place)
        : missing;
  }

  private int afterGap(Tokens tokens, int at, int place, int gap) {
    for (int skipped = 0; skipped <= gap; skipped++) {
      int end = end(tokens, at + skipped, place + 1);
      if (end >= 0 || !tokens.isWord(at + skipped)) {
        return end;
      }
    }
    return -1;
  }
}
