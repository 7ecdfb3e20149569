package kith.text.notes;

import java.util.Set;

/** Where a clause ends, and what of it is worth keeping as words. */
final class Clauses {
  private static final int MOST = 14;
  private static final Set<String> ENDS = Set.of(
      "but",
      "because",
      "although",
      "though",
      ";",
      "—",
      "–",
      ".",
      "!",
      "?",
      "…",
      "(",
      ")",
      ":",
      "which",
      "while",
      "whereas");
  private static final Set<String> TAILS =
      Set.of("and", "so", "but", ",", "-", "then", "also", "or", "too");

  private final Script script;
  private final Cast cast;

  Clauses(Script script, Cast cast) {
    this.script = script;
    this.cast = cast;
  }

  /** One past the last token of what begins at a token. */
  int end(Sentence sentence, int from, int after) {
    int to = Math.max(from + 1, after);
    while (to < sentence.to() && to < from + MOST && !breaks(to)) {
      to++;
    }
    var cut = script.dateAt(to);
    if (cut != null && cut.from() < to) {
      to = Math.min(cut.to(), sentence.to());
    }
    while (to > from + 1 && (script.in(to - 1, TAILS) || script.in(to - 1, ENDS))) {
      to--;
    }
    return to;
  }

  private boolean breaks(int at) {
    if (script.dated(at) && script.dated(at - 1)) {
      return false;
    }
    if (script.in(at, ENDS)) {
      return !(script.tokens.is(at, ".") && !script.tokens.spaced(at + 1))
          && !(script.tokens.is(at, ":") && script.tokens.isDigits(at + 1));
    }
    boolean joint = script.tokens.is(at, ",")
        || script.tokens.is(at, "and")
        || script.tokens.is(at, "so")
        || script.tokens.is(at, "-") && script.tokens.spaced(at);
    return joint
        && (script.tokens.is(at, ",") && !script.dated(at + 1) && !script.tokens.is(at + 1, "and")
            || starts(at + 1));
  }

  /** Whether a new statement starts here. */
  boolean starts(int at) {
    var tokens = script.tokens;
    boolean subject = script.in(at, Vocabulary.SELF)
        || script.in(at, Vocabulary.WE)
        || script.in(at, Vocabulary.HE)
        || script.in(at, Vocabulary.SHE)
        || script.in(at, Vocabulary.THEY)
        || script.in(at, Set.of("it", "it's", "there", "that", "this"));
    var mention = cast.at(at);
    return subject
        || script.in(at, Vocabulary.PERSON_VERB)
        || Cues.begin(tokens.lower(at)) && tokens.lower(at).endsWith("s")
        || mention != null && script.in(mention.to(), Vocabulary.PERSON_VERB)
        || tokens.is(at, "the")
        || script.in(at, Set.of("her", "his", "their", "my"));
  }
}
