package kith.text.notes;

import java.util.Set;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds whatever they do on a day to come: "hands in her notice on Monday". */
final class DatedDoings {
  private static final Set<String> LEADS = Set.of("with", "to", "of", "for", "from", "at");
  private static final Set<String> JOINTS = Set.of("and", "&", "+", ",");

  private final Script script;
  private final Tokens tokens;
  private final Cast cast;
  private final Subjects subjects;
  private final Facts facts;

  DatedDoings(Script script, Cast cast, Subjects subjects, Facts facts) {
    this.script = script;
    this.tokens = script.tokens;
    this.cast = cast;
    this.subjects = subjects;
    this.facts = facts;
  }

  @Nullable
  Happening on(Sentence sentence, Script.Dated dated) {
    var when = Dates.ahead(dated, script.note.on());
    boolean open = dated.date().value().contains("..");
    if (when == null || open || !when.first().isAfter(script.note.on())) {
      return null;
    }
    int from = predicate(sentence, dated);
    if (from < 0
        || dated.from() - from < 1
        || !facts.stated(sentence, dated.from(), dated.to(), false)) {
      return null;
    }
    if (facts.negated(sentence, from + 1)
        || past(from, dated.from()) && !when.equals(dated.date().before())) {
      return null;
    }
    var subject = subjects.of(sentence, from);
    return subject instanceof Subject.Others && lively(from, dated.from())
        ? new Happening(from, dated.to(), Occasion.OTHER, "", subject, when)
        : null;
  }

  /** Where what is said of the subject begins, or -1. */
  private int predicate(Sentence sentence, Script.Dated dated) {
    for (int i = dated.from() - 1; i >= sentence.from() && i >= dated.from() - 14; i--) {
      boolean pronoun = script.in(i, Vocabulary.HE)
          || script.in(i, Vocabulary.SHE)
          || script.in(i, Vocabulary.THEY);
      var mention = cast.endingAt(i + 1);
      if (pronoun || mention != null && !object(mention)) {
        return i + 1;
      }
      if (tokens.is(i, "and") && script.in(i + 1, Set.of("the", "a", "it", "that"))) {
        return -1;
      }
      if (script.in(i, Vocabulary.SELF)
          || script.in(i, Vocabulary.WE)
          || script.in(i, Vocabulary.GIVING) && i == sentence.from()) {
        return -1;
      }
    }
    return -1;
  }

  /** "with Maya", and "Tom" in "with Maya and Tom". */
  private boolean object(Mention mention) {
    int before = mention.from() - 1;
    var joined = script.in(before, JOINTS) ? cast.endingAt(before) : null;
    return joined == null ? script.in(before, LEADS) : object(joined);
  }

  private boolean past(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.lower(i);
      if (script.in(i, Vocabulary.PAST)
          || word.length() > 4 && word.endsWith("ed") && !tokens.is(i - 1, "is")) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is done there: a verb of the present, or "is" with more. */
  private boolean lively(int from, int to) {
    for (int i = from; i < to; i++) {
      if (script.in(
          i,
          Set.of(
              "says",
              "said",
              "told",
              "thinks",
              "wants",
              "hopes",
              "promised",
              "would",
              "could",
              "i",
              "me",
              "if"))) {
        return false;
      }
    }
    for (int i = from; i < to; i++) {
      String word = tokens.lower(i);
      boolean verb = word.endsWith("ing")
          || word.endsWith("s") && word.length() > 2
          || script.in(
              i,
              Set.of(
                  "is", "are", "get", "have", "will", "fly", "go", "come", "leave", "start",
                  "move"));
      if (verb
          || tokens.lower(from - 1).endsWith("'s")
          || tokens.lower(from - 1).endsWith("'re")) {
        return true;
      }
    }
    return false;
  }
}
