package kith.text.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.text.words.Tokens;

/**
 * Words one after the other. Written with spaces between places, {@code |} between the words of one place and {@code ?}
 * after a place that may be missing.
 */
final class Pattern {
  private record Place(Set<String> words, boolean optional) {}

  private final List<Place> places = new ArrayList<>();

  Pattern(String written) {
    for (String place : written.trim().split(" +", -1)) {
      boolean optional = place.endsWith("?");
      String words = optional ? place.substring(0, place.length() - 1) : place;
      places.add(new Place(
          Set.copyOf(List.of(words.split("\\|", -1)).stream().distinct().toList()), optional));
    }
  }

  Set<String> first() {
    return places.getFirst().words();
  }

  /** The token after the words that stand here, or -1. */
  int end(Tokens tokens, int from) {
    return end(tokens, from, 0);
  }

  private int end(Tokens tokens, int at, int place) {
    if (place == places.size()) {
      return at;
    }
    var wanted = places.get(place);
    if (wanted.words().contains(tokens.lower(at))) {
      int end = end(tokens, at + 1, place + 1);
      if (end >= 0) {
        return end;
      }
    }
    return wanted.optional() ? end(tokens, at, place + 1) : -1;
  }
}
