package kith.text.notes;

import java.util.List;
import java.util.Set;
import kith.text.notes.Subject.Nobody;
import kith.text.notes.Subject.Others;
import kith.text.notes.Subject.Us;
import kith.text.notes.Subject.Writer;
import org.jspecify.annotations.Nullable;

/** Finds the subject of what stands at a token: the nearest before it, else whom the note was about so far. */
final class Subjects {
  private static final Set<String> OBJECT_LEADS =
      Set.of("to", "for", "about", "of", "from", "at", "on", "by", "than", "after", "like");

  private final Script script;
  private final Cast cast;

  Subjects(Script script, Cast cast) {
    this.script = script;
    this.cast = cast;
  }

  Subject of(Sentence sentence, int token) {
    Subject loose = null;
    for (int i = token - 1; i >= sentence.from(); i--) {
      var found = at(i);
      if (found == null) {
        continue;
      }
      var mention = cast.endingAt(i + 1);
      boolean object = mention != null
          && !script.tokens.is(i, "i")
          && script.in(mention.from() - 1, OBJECT_LEADS)
          && !mention.owns();
      if (!object) {
        return found;
      }
      loose = loose == null ? found : loose;
      i = mention == null ? i : mention.from();
    }
    return loose != null ? loose : carried(token);
  }

  /** Of whom a statement speaks: the first subject in it that is not the writer, else what came before. */
  Subject of(Statement statement) {
    Subject writer = null;
    Subject object = null;
    for (int i = statement.from(); i < statement.to(); i++) {
      var found = at(i);
      if (found == null) {
        continue;
      }
      if (found instanceof Writer || found instanceof Us) {
        writer = writer == null ? found : writer;
        continue;
      }
      var mention = cast.endingAt(i + 1);
      if (mention != null && mention.owns() && (cast.goesOn(mention) || named(mention.to()))) {
        continue;
      }
      boolean led =
          mention != null && !mention.owns() && script.in(mention.from() - 1, OBJECT_LEADS);
      if (!led) {
        return found;
      }
      object = object == null ? found : object;
    }
    if (object != null) {
      return object;
    }
    return writer != null ? writer : of(statement.sentence(), statement.from());
  }

  /** Whether the sentence names a subject before the token. */
  boolean within(Sentence sentence, int token) {
    for (int i = sentence.from(); i < token; i++) {
      if (at(i) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Subject at(int i) {
    if (script.in(i, Vocabulary.SELF)
        && !script.tokens.is(i, "me")
        && !script.tokens.is(i, "my")
        && !script.tokens.is(i, "id")
        && !script.tokens.is(i, "ill")
        && !script.tokens.is(i, "myself")) {
      var with = script.tokens.is(i - 1, "and") ? cast.endingAt(i - 1) : null;
      return with == null ? new Writer() : new Us(List.of(with));
    }
    if (script.tokens.is(i, "my") || script.tokens.is(i, "our")) {
      return cast.at(i) == null ? new Writer() : null;
    }
    if (script.in(i, Vocabulary.WE) && !script.tokens.is(i, "us")) {
      return new Us(cast.group(i));
    }
    if (script.in(i, Vocabulary.SHE)) {
      return pronoun(i, 'f');
    }
    if (script.in(i, Vocabulary.HE)) {
      return pronoun(i, 'm');
    }
    if (script.in(i, Vocabulary.THEY)) {
      return new Others(cast.group(i));
    }
    boolean owner = script.in(i, Set.of("her", "his", "their"));
    if (owner && cast.at(i) == null && !object(i) && !named(i + 1)) {
      return script.tokens.is(i, "their")
          ? new Others(cast.group(i))
          : pronoun(i, script.tokens.is(i, "her") ? 'f' : 'm');
    }
    var mention = cast.endingAt(i + 1);
    return mention == null ? null : new Others(cast.joined(mention));
  }

  /** Whether somebody's name begins there, as in "her Alec". */
  private boolean named(int token) {
    var mention = cast.at(token);
    return mention != null && mention.from() == token && mention.named();
  }

  /** "told her", "with him": not a subject. */
  private boolean object(int i) {
    return script.in(i + 1, Vocabulary.BREAK)
        || script.tokens.is(i + 1, "to")
        || script.tokens.is(i + 1, "and")
        || script.dated(i + 1)
        || script.tokens.is(i + 1, ".");
  }

  private Subject pronoun(int i, char gender) {
    var before = cast.antecedent(i, gender);
    var who = before == null ? cast.later(i, gender) : before;
    return new Others(who == null ? List.of() : List.of(who));
  }

  private Subject carried(int token) {
    var before = cast.antecedent(token, 'p');
    var last = before == null ? cast.later(token, 'p') : before;
    return last == null ? new Nobody() : new Others(List.of(last));
  }
}
