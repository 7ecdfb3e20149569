package kith.shell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Puts another word where somebody is named, whatever the case and accents: "@Maya's" becomes "someone's". Names within longer
 * ones that are spared stay.
 */
public final class Nameless implements UnaryOperator<String> {
  private final List<Name> names = new ArrayList<>();
  private final String instead;

  /**
   * @param names that go
   * @param ordinary those of them that are words too: they go only where they are written exactly so ("Will", but not "will")
   * @param spared names of others, which may hold one of these
   */
  public Nameless(
      Collection<String> names,
      Collection<String> ordinary,
      Collection<String> spared,
      String instead) {
    names.forEach(name -> this.names.add(new Name(name, ordinary.contains(name), false)));
    spared.forEach(name -> this.names.add(new Name(name, false, true)));
    this.names.removeIf(name -> name.folded.isBlank());
    this.names.sort(Comparator.comparing((Name name) -> name.folded.length()).reversed());
    this.instead = instead;
  }

  @Override
  public String apply(String text) {
    var folded = Fold.foldWithOrigins(text);
    var taken = new BitSet(text.length());
    var found = new ArrayList<Place>();
    for (var name : names) {
      for (var place : places(text, folded, name)) {
        if (taken.get(place.from, place.to).isEmpty()) {
          taken.set(place.from, place.to);
          if (!name.spared) {
            found.add(place);
          }
        }
      }
    }
    if (found.isEmpty()) {
      return text;
    }
    found.sort(Comparator.comparingInt(Place::from));
    return replaced(text, found);
  }

  private static List<Place> places(String text, Fold.Folded folded, Name name) {
    var places = new ArrayList<Place>();
    var all = folded.folded();
    for (var at = all.indexOf(name.folded); at >= 0; at = all.indexOf(name.folded, at + 1)) {
      var end = at + name.folded.length();
      if (isEdge(all, at - 1) && isEdge(all, end)) {
        var place = new Place(folded.origins()[at], folded.origins()[end]);
        if (!name.exact || text.substring(place.from, place.to).equals(name.written)) {
          places.add(place);
        }
      }
    }
    return places;
  }

  private static boolean isEdge(String folded, int at) {
    return at < 0 || at >= folded.length() || !Character.isLetterOrDigit(folded.charAt(at));
  }

  private String replaced(String text, List<Place> found) {
    var without = new StringBuilder(text.length());
    var copied = 0;
    for (var place : found) {
      var mentioned = place.from > copied && text.charAt(place.from - 1) == '@';
      without.append(text, copied, mentioned ? place.from - 1 : place.from);
      var first = instead.charAt(0);
      without.append(beginsSentence(without) ? Character.toUpperCase(first) : first);
      without.append(instead, 1, instead.length());
      copied = place.to;
    }
    return without.append(text, copied, text.length()).toString();
  }

  private static boolean beginsSentence(CharSequence before) {
    for (var at = before.length() - 1; at >= 0; at--) {
      var letter = before.charAt(at);
      if (letter == '\n' || letter == '.' || letter == '!' || letter == '?') {
        return true;
      }
      if (!Character.isWhitespace(letter)) {
        return false;
      }
    }
    return true;
  }

  private record Place(int from, int to) {}

  private static final class Name {
    private final String written;
    private final String folded;
    private final boolean exact;
    private final boolean spared;

    Name(String written, boolean exact, boolean spared) {
      this.written = written;
      this.folded = Fold.fold(written.strip());
      this.exact = exact;
      this.spared = spared;
    }
  }
}
