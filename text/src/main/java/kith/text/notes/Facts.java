package kith.text.notes;

import java.util.Set;

/** Whether what a clause says is said to be so: no negation, no "if", no "might", no quotation, no question. */
final class Facts {
  private static final Set<String> RESET =
      Set.of("but", "because", "so", ";", "although", "though", ":", "—", "–", "however");
  private static final Set<String> MODALS = Set.of(
      "will", "'ll", "would", "could", "might", "may", "she'll", "he'll", "they'll", "she'd",
      "he'd", "they'd", "should");

  private final Script script;

  Facts(Script script) {
    this.script = script;
  }

  /** Whether a cue at these tokens states something. */
  boolean stated(Sentence sentence, int from, int to, boolean ownNegation) {
    if (sentence.question() && !afterQuestionBreak(sentence, from) || script.quoted(from)) {
      return false;
    }
    return (ownNegation || !negated(sentence, from)) && !supposed(sentence, from, to);
  }

  /** Whether what a statement says is neither asked nor supposed nor quoted. */
  boolean open(Statement statement) {
    int middle = (statement.from() + statement.to()) / 2;
    return stated(statement.sentence(), middle, statement.to(), true);
  }

  /** Whether a statement is the note's own: what is wished may be said with "would". */
  boolean told(Statement statement) {
    return !script.quoted((statement.from() + statement.to()) / 2);
  }

  /** Whether a statement says that something is not so. */
  boolean denied(Statement statement) {
    for (int i = statement.from(); i < statement.to(); i++) {
      if (script.in(i, Vocabulary.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** A question asked at the end does not question what stands before a break. */
  private boolean afterQuestionBreak(Sentence sentence, int from) {
    for (int i = from; i < sentence.to(); i++) {
      if (script.in(i, Set.of("-", "—", "–", ";", "…"))) {
        return true;
      }
    }
    return false;
  }

  boolean negated(Sentence sentence, int from) {
    for (int i = from - 1; i >= sentence.from() && i >= from - 5; i--) {
      if (script.in(i, RESET) || script.tokens.is(i, ",") || script.tokens.is(i, "and")) {
        return false;
      }
      if (script.in(i, Vocabulary.NEGATION)) {
        return !(script.tokens.is(i, "not")
                && (script.tokens.is(i + 1, "only") || script.tokens.is(i + 1, "just")))
            && !(script.tokens.is(i, "no") && script.tokens.is(i + 1, ","));
      }
    }
    return false;
  }

  private boolean supposed(Sentence sentence, int from, int to) {
    for (int i = from - 1; i >= sentence.from(); i--) {
      if (script.in(i, RESET)) {
        break;
      }
      if (script.in(i, Vocabulary.IF)
          && !(script.tokens.is(i - 1, "as") || script.tokens.is(i - 1, "even"))) {
        return true;
      }
      boolean modal = script.in(i, Vocabulary.HYPOTHETICAL);
      if (modal && i >= from - 5 && !(script.tokens.is(i, "may") && script.dated(i))) {
        return true;
      }
    }
    return conditioned(sentence, from, to);
  }

  /** "He'll move to Leeds if he gets it". */
  private boolean conditioned(Sentence sentence, int from, int to) {
    boolean modal = false;
    for (int i = Math.max(sentence.from(), from - 4); i <= Math.min(to, sentence.to() - 1); i++) {
      modal |= script.in(i, MODALS);
    }
    if (!modal) {
      return false;
    }
    for (int i = to; i < sentence.to(); i++) {
      if (script.in(i, RESET) || script.tokens.is(i, "and")) {
        return false;
      }
      if (script.tokens.is(i, "if") || script.tokens.is(i, "unless")) {
        return true;
      }
    }
    return false;
  }
}
