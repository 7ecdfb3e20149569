package kith.text.notes;

import java.util.Set;

/** Who is said to have died: nobody is asked how they are doing now, nor does "she" mean them where somebody else fits. */
final class Gone {
  private static final Set<String> DIED = Set.of("died", "dies", "passed", "dead", "gone");
  private static final Set<String> OF_THEM =
      Set.of("funeral", "death", "passing", "wake", "memorial", "ashes");
  private static final Set<String> BEFORE =
      Set.of("lost", "late", "buried", "burying", "mourning", "grieving");
  private static final Set<String> BETWEEN =
      Set.of("has", "had", "just", "sadly", "suddenly", "have", "'s", "finally", "is");
  private static final int NEAR = 3;

  private Gone() {}

  static boolean is(Script script, Mention mention) {
    if (script.in(mention.from() - 1, BEFORE) || script.in(mention.from(), BEFORE)) {
      return true;
    }
    if (mention.owns()) {
      return script.in(mention.to(), OF_THEM);
    }
    for (int i = mention.to(); i < mention.to() + NEAR; i++) {
      if (script.in(i, DIED)) {
        return died(script, i);
      }
      if (!script.in(i, BETWEEN)) {
        return false;
      }
    }
    return false;
  }

  /** Not "passed her test", nor "has gone to Spain". */
  private static boolean died(Script script, int at) {
    return switch (script.tokens.lower(at)) {
      case "passed" -> script.tokens.is(at + 1, "away") || script.tokens.is(at + 1, "on");
      case "gone" -> script.tokens.is(at - 1, "is") && script.in(at + 1, Vocabulary.BREAK);
      default -> true;
    };
  }
}
