package kith.text.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.text.words.Tokens;

/** Cuts a sentence where something new is said: after a strong sign, and where another subject begins. */
final class Statements {
  private static final Set<String> SIGNS = Set.of(";", "—", "–", "(", ")", "…", ":");
  private static final Set<String> TURNS =
      Set.of("but", "because", "although", "though", "while", "whereas", "however");
  private static final Set<String> JOINTS = Set.of(",", "and", "so", "then", "plus", "&", "+");
  private static final Set<String> OWNERS = Set.of("her", "his", "their", "my");
  private static final Set<String> GOING_ON = Set.of(
      "and", "on", "in", "at", "for", "to", "with", "from", "about", "after", "before", "over",
      "this", "next", "last");
  private static final int SHORTEST = 2;

  private final Script script;
  private final Tokens tokens;
  private final Cast cast;

  Statements(Script script, Cast cast) {
    this.script = script;
    this.tokens = script.tokens;
    this.cast = cast;
  }

  List<Statement> of(Sentence sentence) {
    var cut = new ArrayList<Statement>();
    int from = sentence.from();
    for (int i = sentence.from() + 1; i < sentence.to(); i++) {
      if (begins(sentence, i)
          && words(from, i) >= SHORTEST
          && words(i, sentence.to()) >= SHORTEST) {
        cut.add(new Statement(sentence, from, i));
        from = i;
      }
    }
    cut.add(new Statement(sentence, from, sentence.to()));
    return cut;
  }

  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to && words < SHORTEST; i++) {
      words += tokens.isWord(i) ? 1 : 0;
    }
    return words;
  }

  private boolean begins(Sentence sentence, int i) {
    if (script.dated(i) && script.dated(i - 1)) {
      return false;
    }
    if (script.in(i, TURNS)) {
      return true;
    }
    if (tokens.is(i - 1, ":")) {
      return !tokens.isDigits(i) || i - 2 > sentence.from();
    }
    boolean dash = tokens.is(i - 1, "-") && tokens.spaced(i) && tokens.spaced(i - 1);
    if (dash || script.in(i - 1, SIGNS)) {
      return true;
    }
    if (script.in(i, JOINTS)) {
      return false;
    }
    return script.in(i - 1, JOINTS) && subject(i);
  }

  /** Whether no verb can stand there: "Hike with Maya and Tom on Sunday" is one statement. */
  private boolean goesOn(int at) {
    return script.in(at, GOING_ON) || script.dated(at);
  }

  /** Whether a subject stands here. */
  private boolean subject(int i) {
    if (script.in(i, Vocabulary.HE)
        || script.in(i, Vocabulary.SHE)
        || script.in(i, Vocabulary.THEY)
        || script.in(i, Vocabulary.WE) && !tokens.is(i, "us")
        || tokens.is(i, "i")
        || tokens.lower(i).startsWith("i'")) {
      return true;
    }
    if (script.in(i, OWNERS)) {
      return tokens.isWord(i + 1) && !tokens.is(i + 1, "own");
    }
    var mention = cast.at(i);
    return mention != null
        && mention.from() == i
        && (mention.owns() || tokens.isWord(mention.to()) && !goesOn(mention.to()));
  }
}
