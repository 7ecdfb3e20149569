package kith.text.notes;

import java.util.Set;

/** A statement without the joints and signs at its edges. */
final class Trim {
  private static final Set<String> JOINTS = Set.of("and", "but", "so", "because", "then", "also");

  private Trim() {}

  static int begin(Script script, Statement statement) {
    int from = statement.from();
    while (from < statement.to() - 1
        && (!script.tokens.isWord(from) && !script.tokens.isDigits(from)
            || script.tokens.is(from + 1, ")")
            || script.in(from, JOINTS))) {
      from++;
    }
    return from;
  }

  static int end(Script script, Statement statement) {
    int to = statement.to();
    while (to > statement.from() + 1
        && (!script.tokens.isWord(to - 1) && !script.tokens.isDigits(to - 1)
            || script.in(to - 1, JOINTS))) {
      to--;
    }
    return Math.max(to, begin(script, statement) + 1);
  }
}
