package kith.text.notes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Names that the writer has already, and words that are likely names of others. */
final class Names {
  private static final Map<String, String> GIVEN = Lists.labels("names.tsv");

  /** What only a name can stand before, when it stands where a name may. */
  private static final Set<String> ACTS = Set.of(
      "is", "was", "has", "had", "says", "said", "wants", "loves", "hates", "likes", "works",
      "lives", "doesn't", "doesnt", "isn't", "isnt", "hasn't", "hasnt", "got", "gets", "told",
      "asked", "started", "starts", "moved", "passed");

  private static final Set<String> LEADS = Set.of("with", "w", "saw", "met", "told", "rang");
  private static final Set<String> JOINTS = Set.of("and", "but", "so", "because");
  private static final int SHORTEST_NICKNAME = 3;

  /** What is said before a name, with its gender: "Mr Albrecht", "Aunt Gerda". */
  private static final Map<String, String> TITLES = Lists.labels("titles.tsv");

  /**
   * A name at a place.
   *
   * @param name as the writer has it when known, else as written
   */
  record Name(int to, String name, boolean known, boolean owns) {}

  private record Known(List<String> words, String name) {}

  private final Map<String, List<Known>> known = new HashMap<>();

  Names(List<String> people) {
    for (String person : people) {
      var tokens = Tokens.of(person);
      var words = new ArrayList<String>();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.isWord(i)) {
          words.add(unaccented(tokens.lower(i)));
        }
      }
      know(words, person);
      if (words.size() > 1 && TITLES.containsKey(words.getFirst())) {
        know(words.subList(1, words.size()), person);
      }
    }
  }

  private void know(List<String> words, String person) {
    if (!words.isEmpty()) {
      known
          .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
          .add(new Known(List.copyOf(words), person));
    }
  }

  /** A known name: in full, or its first word when only one person has it. */
  @Nullable
  Name known(Tokens tokens, int at, boolean tagged) {
    String first = unaccented(base(tokens.lower(at)));
    var candidates = known.getOrDefault(first, List.of());
    if (candidates.isEmpty()) {
      var plural = first.length() > 3 && first.endsWith("s")
          ? withoutApostrophe(tokens, at, first.substring(0, first.length() - 1))
          : null;
      return plural == null ? shortened(tokens, at, first) : plural;
    }
    if ((small(tokens) ? Vocabulary.BLOCKED : Vocabulary.AMBIGUOUS).contains(first)
        && !tokens.capital(at)
        && !tagged
        && !(small(tokens) && standsAsName(tokens, at))) {
      return null;
    }
    Known best = null;
    for (var candidate : candidates) {
      if (fits(tokens, at, candidate.words())
          && (best == null || candidate.words().size() > best.words().size())) {
        best = candidate;
      }
    }
    if (best != null) {
      int to = at + best.words().size();
      return new Name(to, best.name(), true, owns(tokens, to - 1));
    }
    if (TITLES.containsKey(first) && candidates.getFirst().words().size() > 1) {
      return null;
    }
    var only = candidates.getFirst();
    String name = candidates.size() == 1 ? only.name() : stripped(tokens, at);
    return new Name(at + 1, name, true, owns(tokens, at));
  }

  /** Whether the text begins without a capital, so that names may be written so too. */
  private static boolean small(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i)) {
        return !tokens.capital(i);
      }
    }
    return false;
  }

  /** "kevs new flat". */
  private @Nullable Name withoutApostrophe(Tokens tokens, int at, String stem) {
    var candidates = known.getOrDefault(stem, List.of());
    return candidates.size() == 1 && !Vocabulary.BLOCKED.contains(stem)
        ? new Name(at + 1, candidates.getFirst().name(), true, true)
        : null;
  }

  /** "Nic" for Nicola, when she is the only one. */
  private @Nullable Name shortened(Tokens tokens, int at, String first) {
    boolean name = (tokens.capital(at) || small(tokens) && given(first))
        && first.length() >= SHORTEST_NICKNAME
        && !Vocabulary.STOP.contains(first)
        && !Vocabulary.AMBIGUOUS.contains(first)
        && !Kin.RELATIONS.containsKey(first)
        && (given(first) || tokens.isWord(at - 1) || standsAsName(tokens, at));
    if (!name) {
      return null;
    }
    Known only = null;
    for (var like : known.entrySet()) {
      if (like.getKey().startsWith(first)) {
        if (only != null || like.getValue().size() > 1) {
          return null;
        }
        only = like.getValue().getFirst();
      }
    }
    return only == null ? null : new Name(at + 1, only.name(), true, owns(tokens, at));
  }

  /** Whether a word that may mean something else stands here like a name: "rose is", "w nick". */
  private static boolean standsAsName(Tokens tokens, int at) {
    boolean begins = !tokens.isWord(at - 1) || JOINTS.contains(tokens.lower(at - 1));
    return begins && ACTS.contains(tokens.lower(at + 1)) || LEADS.contains(tokens.lower(at - 1));
  }

  private static String unaccented(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
      }
    }
    return word;
  }

  private static boolean fits(Tokens tokens, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      String word = unaccented(tokens.lower(at + i));
      if (!words.get(i).equals(word) && !(last && words.get(i).equals(base(word)))) {
        return false;
      }
    }
    return true;
  }

  static String base(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  static boolean owns(Tokens tokens, int at) {
    return tokens.lower(at).endsWith("'s")
        || (tokens.is(at + 1, "'") || tokens.is(at + 1, "’"))
            && !tokens.spaced(at + 1)
            && tokens.lower(at).endsWith("s");
  }

  static String stripped(Tokens tokens, int at) {
    String written = tokens.written(at);
    return tokens.lower(at).endsWith("'s") ? written.substring(0, written.length() - 2) : written;
  }

  /** f, m or u by a title, or by a list of given names. */
  static char gender(String name) {
    int space = name.indexOf(' ');
    String first = (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
    String title = space < 0 ? null : TITLES.get(first);
    return (title == null || title.equals("u") ? GIVEN.getOrDefault(first, "u") : title).charAt(0);
  }

  /** Whether a title may be said of whom the writer knows by that name: not "Mr" of "Mrs Jones". */
  static boolean suits(String title, String name) {
    char said = TITLES.getOrDefault(title, "u").charAt(0);
    char gender = gender(name);
    return said == 'u' || gender == 'u' || said == gender;
  }

  /** The token of the name after a title; -1 where no title and name stand there. */
  static int titled(Tokens tokens, int at) {
    if (!tokens.capital(at) || !TITLES.containsKey(tokens.lower(at))) {
      return -1;
    }
    int name = at + 1;
    if (tokens.is(name, ".") && !tokens.spaced(name)) {
      name++;
    }
    return tokens.isWord(name)
            && tokens.capital(name)
            && tokens.length(name) > 1
            && !Vocabulary.STOP.contains(base(tokens.lower(name)))
        ? name
        : -1;
  }

  /** Whether a word is a common given name. */
  static boolean given(String lower) {
    return GIVEN.containsKey(base(lower));
  }
}
