package kith.text.notes;

import java.util.Set;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Who is introduced in a statement that is known to introduce somebody by name. */
final class Introductions {
  private static final Set<String> CALLED = Set.of("called", "named", "name", "is", "one");

  private final Analysis analysis;
  private final Script script;
  private final Tokens tokens;

  Introductions(Analysis analysis) {
    this.analysis = analysis;
    this.script = analysis.script;
    this.tokens = script.tokens;
  }

  /** Somebody new in whose life the statement's subject is. */
  Mention related(Statement statement, Mention mention) {
    if (mention.of() != null) {
      return mention;
    }
    String owner = owner(statement, mention.from());
    String relation =
        mention.relation() != null ? mention.relation() : relation(statement, mention.from());
    return owner == null || owner.equals(mention.name())
        ? mention
        : relation == null
            ? new Mention(
                mention.from(),
                mention.to(),
                mention.name(),
                owner,
                null,
                false,
                mention.gender(),
                mention.owns(),
                true)
            : mention.related(owner, relation);
  }

  /** A capitalised word that no rule took for a name. */
  @Nullable
  Mention of(Statement statement) {
    int best = -1;
    for (int i = statement.from(); i < statement.to(); i++) {
      boolean name = tokens.isWord(i)
          && tokens.capital(i)
          && tokens.length(i) > 1
          && i > statement.sentence().from()
          && !script.dated(i)
          && !Vocabulary.STOP.contains(Names.base(tokens.lower(i)))
          && (analysis.cast.at(i) == null);
      if (name && (best < 0 || script.in(i - 1, CALLED) || tokens.is(i - 1, ","))) {
        best = i;
        if (script.in(i - 1, CALLED)) {
          break;
        }
      }
    }
    if (best < 0) {
      return null;
    }
    int to = best + 1;
    while (to < statement.to()
        && tokens.capital(to)
        && tokens.isWord(to)
        && to < best + 2
        && !script.dated(to)) {
      to++;
    }
    String name = Names.owns(tokens, to - 1) && to == best + 1
        ? Names.stripped(tokens, best)
        : script.text(best, to);
    String relation = relation(statement, best);
    return new Mention(
        best, to, name, owner(statement, best), relation, false, Names.gender(name), false, true);
  }

  /** In whose life they are: the first known person of the statement, else whom it is about. */
  private @Nullable String owner(Statement statement, int at) {
    for (var mention : analysis.cast.in(statement.sentence())) {
      if (mention.known() && mention.from() != at) {
        return mention.name();
      }
    }
    var subject = analysis.subjects.of(statement).first();
    if (subject != null && subject.from() != at) {
      return subject.of() != null ? subject.of() : subject.name();
    }
    var before = analysis.cast.antecedent(statement.from(), 'p');
    return before == null ? null : before.name();
  }

  /** The relation's noun nearest before the name in its statement. */
  private @Nullable String relation(Statement statement, int name) {
    for (int i = name - 1; i >= Math.max(statement.from(), name - 8); i--) {
      String word = Names.base(tokens.lower(i));
      if (Kin.RELATIONS.containsKey(word)) {
        return word;
      }
    }
    return null;
  }
}
