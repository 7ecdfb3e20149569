package kith.text.notes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kith.text.FoundPromise;
import kith.text.FoundPromise.By;
import kith.text.When;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/** What is promised, by whom and to whom, in a statement that is known to promise something. */
final class Pledges {
  private static final Set<String> LEADS = Set.of(
      "i'll",
      "i'd",
      "i'm",
      "im",
      "ill",
      "id",
      "she'll",
      "he'll",
      "they'll",
      "she'd",
      "he'd",
      "they'd",
      "she's",
      "he's",
      "they're",
      "we'll",
      "we'd",
      "we're",
      "will",
      "would",
      "shall",
      "'ll",
      "'d",
      "can",
      "could",
      "to",
      "gonna",
      "promised",
      "offered",
      "said",
      "told",
      "going",
      "must",
      "am",
      "is");
  private static final Set<String> PARTNERS = Set.of("her", "him", "them", "you", "me", "us");
  private static final Set<String> ASKING = Set.of(
      "asked", "asks", "ask", "asking", "begged", "wants", "wanted", "like", "needs", "made",
      "got");
  private static final Set<String> ASKED =
      Set.of("asked", "asks", "asking", "ask", "if", "whether");
  private static final Set<String> ALLOWING = Set.of("can", "could", "to", "should", "must");
  private static final Set<String> SAYING = Set.of("said", "told", "says", "tell", "say");
  private static final int FAR = 9;
  private static final int NEAR = 4;

  private final Analysis analysis;
  private final Script script;
  private final Tokens tokens;

  Pledges(Analysis analysis) {
    this.analysis = analysis;
    this.script = analysis.script;
    this.tokens = script.tokens;
  }

  @Nullable
  FoundPromise of(Statement statement) {
    var subject = promiser(statement);
    boolean mine = !(subject instanceof Subject.Others);
    int from = action(statement);
    int to = Trim.end(script, statement);
    if (to <= from || !tokens.isWord(from) && !tokens.isDigits(from)) {
      return null;
    }
    When when = null;
    for (var dated : script.datesBetween(statement.from(), statement.to())) {
      when = Dates.ahead(dated, script.note.on());
    }
    return new FoundPromise(
        mine ? By.ME : By.THEM,
        script.text(from, to),
        tokens.extent(statement.from(), to),
        script.extent(statement.sentence()),
        when,
        mine ? partners(statement) : subject.names());
  }

  /** Who is the subject of what is promised: the last one before the action. */
  private Subject promiser(Statement statement) {
    int action = action(statement);
    for (int i = action - 1; i >= statement.from(); i--) {
      if (script.in(i, Vocabulary.SELF) && !tokens.is(i, "me") && !tokens.is(i, "my")
          || script.in(i, Vocabulary.WE) && !tokens.is(i, "us")
          || asked(i)
          || allowed(statement.sentence(), i)) {
        return new Subject.Writer();
      }
      if (script.in(i, Vocabulary.SHE)
          || script.in(i, Vocabulary.HE)
          || script.in(i, Vocabulary.THEY)
          || analysis.cast.endingAt(i + 1) != null
              && !script.in(i, PARTNERS)
              && !told(statement, i)) {
        return analysis.subjects.of(statement.sentence(), i + 1);
      }
    }
    return new Subject.Writer();
  }

  /** "asked me to", "asked would I": what the writer is asked for and takes on. */
  private boolean asked(int i) {
    boolean us = tokens.is(i, "me") || tokens.is(i, "us");
    return us && script.in(i - 1, ASKING) || tokens.is(i, "i") && script.in(i - 2, ASKED);
  }

  /** "I said she can": the writer lets them. */
  private boolean allowed(Sentence sentence, int i) {
    boolean them = script.in(i, Vocabulary.SHE)
        || script.in(i, Vocabulary.HE)
        || script.in(i, Vocabulary.THEY)
        || analysis.cast.endingAt(i + 1) != null;
    if (!them || !script.in(i + 1, ALLOWING)) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(sentence.from(), i - NEAR); k--) {
      if (script.in(k, SAYING)) {
        return k == sentence.from()
            || script.in(k - 1, Vocabulary.SELF)
            || !tokens.isWord(k - 1)
            || script.in(k - 1, Set.of("and", "so"));
      }
    }
    return false;
  }

  /** "told Maya I'd": spoken to, not speaking. */
  private boolean told(Statement statement, int i) {
    var mention = analysis.cast.endingAt(i + 1);
    return mention != null
        && mention.from() > statement.from()
        && script.in(
            mention.from() - 1, Set.of("told", "promised", "offered", "for", "to", "with"));
  }

  private int action(Statement statement) {
    int action = Trim.begin(script, statement);
    for (int i = action; i < Math.min(statement.to() - 1, statement.from() + FAR); i++) {
      if (script.in(i, LEADS)) {
        action = i + 1;
      } else if (action > statement.from()
          && i > action + 1
          && !script.in(i, PARTNERS)
          && analysis.cast.at(i) == null
          && !script.in(i, Vocabulary.SELF)) {
        break;
      }
    }
    return action;
  }

  private List<String> partners(Statement statement) {
    var names = new LinkedHashSet<String>();
    for (int i = statement.from(); i < statement.to(); i++) {
      var mention = analysis.cast.at(i);
      if (mention != null && mention.named()) {
        names.add(mention.name());
      }
    }
    var last = analysis.cast.antecedent(statement.to(), 'p');
    if (names.isEmpty() && last != null) {
      names.add(last.name());
    }
    return new ArrayList<>(names);
  }
}
