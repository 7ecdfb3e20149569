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

/** Finds what the writer or others said they would do for one another. */
final class Promises {
  private static final Set<String> PARTNERS = Set.of("her", "him", "them", "you", "me", "us");
  private static final Set<String> MY_WILL = Set.of("i'll", "ill", "we'll");
  private static final Set<String> THEIR_WILL = Set.of("she'll", "he'll", "they'll");
  private static final Set<String> BARE_OTHERWISE =
      Set.of("be", "meet", "see", "go", "let", "make", "read", "put", "come");
  private static final Set<String> DUTY =
      Set.of("must", "need", "should", "gotta", "remember", "have", "forget", "got");

  private final Script script;
  private final Tokens tokens;
  private final Cast cast;
  private final Subjects subjects;
  private final Facts facts;
  private final Clauses clauses;

  /** Where a promise's action begins, and whose it is. */
  private record Lead(int action, By by, boolean sure) {}

  Promises(Script script, Cast cast, Subjects subjects, Facts facts, Clauses clauses) {
    this.script = script;
    this.tokens = script.tokens;
    this.cast = cast;
    this.subjects = subjects;
    this.facts = facts;
    this.clauses = clauses;
  }

  List<FoundPromise> in(Sentence sentence, Set<String> present) {
    var found = new ArrayList<FoundPromise>();
    int done = sentence.from();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      var lead = i < done ? null : lead(sentence, i);
      if (lead == null
          || lead.action() >= sentence.to()
          || !facts.stated(sentence, i, lead.action(), false)
          || facts.negated(sentence, lead.action())) {
        continue;
      }
      int to = clauses.end(sentence, lead.action(), lead.action() + 1);
      if (to <= lead.action() || !lead.sure() && !between(lead, to)) {
        continue;
      }
      found.add(promise(sentence, i, lead, to, present));
      done = to;
    }
    return found;
  }

  private @Nullable Lead lead(Sentence sentence, int i) {
    String word = tokens.lower(i);
    if (word.equals("promised")
        || word.equals("promise")
        || word.equals("offered")
        || word.equals("agreed")
        || word.equals("volunteered")
        || word.equals("swore")) {
      return promised(sentence, i);
    }
    if (word.equals("owe")) {
      return owing(sentence, i);
    }
    if (MY_WILL.contains(word)
        || word.equals("i") && tokens.is(i + 1, "will")
        || word.equals("i") && tokens.is(i + 1, "'ll")) {
      int at = verb(word.equals("i") ? i + 2 : i + 1);
      return script.in(at, Vocabulary.GIVING) ? new Lead(at, By.ME, false) : null;
    }
    if ((word.equals("i'd") || word.equals("id") || word.equals("i'll")) && said(i)) {
      return new Lead(verb(i + 1), By.ME, true);
    }
    if ((word.equals("she'd") || word.equals("he'd") || word.equals("they'd")) && said(i)) {
      int at = verb(i + 1);
      return new Lead(at, By.THEM, false);
    }
    if (THEIR_WILL.contains(word)) {
      int at = verb(i + 1);
      return new Lead(at, By.THEM, false);
    }
    if (word.equals("will") && cast.endingAt(i) != null && !tokens.capital(i)) {
      int at = verb(i + 1);
      return new Lead(at, By.THEM, false);
    }
    boolean modal = tokens.is(i + 1, "will") || tokens.is(i + 1, "would");
    if ((script.in(i, Vocabulary.SHE)
            || script.in(i, Vocabulary.HE)
            || script.in(i, Vocabulary.THEY))
        && modal) {
      int at = verb(i + 2);
      return new Lead(at, By.THEM, false);
    }
    if (word.equals("i") && modal && said(i)) {
      return new Lead(verb(i + 2), By.ME, true);
    }
    if (i == sentence.from() || i == sentence.from() + 1 && !tokens.isWord(i - 1)) {
      return Vocabulary.GIVING.contains(word)
              && !BARE_OTHERWISE.contains(word)
              && (cast.at(i + 1) != null || script.in(i + 1, PARTNERS))
          ? new Lead(i, By.ME, true)
          : duty(sentence, i);
    }
    return duty(sentence, i);
  }

  private int verb(int at) {
    return script.in(
            at,
            Set.of("definitely", "also", "try", "just", "then", "probably", "gladly", "totally"))
        ? verb(at + 1)
        : tokens.is(at, "to") ? at + 1 : at;
  }

  private boolean said(int i) {
    for (int k = i - 1; k >= i - 4; k--) {
      if (script.in(k, Set.of("said", "told", "promised", "says", "agreed"))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Lead promised(Sentence sentence, int i) {
    int at = i + 1;
    var object = cast.at(at);
    if (object != null) {
      at = object.to();
    } else if (script.in(at, PARTNERS)) {
      at++;
    }
    if (tokens.is(at, "that")) {
      at++;
    }
    if (script.in(
        at,
        Set.of("i'd", "i'll", "i", "she'd", "he'd", "they'd", "we'd", "she'll", "he'll", "to"))) {
      at++;
      at = script.in(at, Set.of("would", "will")) ? at + 1 : at;
    } else if (!script.in(at, Set.of("a", "the", "some", "my", "her", "his", "their"))) {
      return null;
    }
    if (tokens.is(i, "promise") && script.in(i - 1, Set.of("a", "the", "my", "her", "his"))) {
      return null;
    }
    boolean toMe = tokens.is(i + 1, "me") || tokens.is(i + 1, "us");
    var subject = toMe ? subjects.of(sentence, i) : subject(sentence, i);
    return switch (subject) {
      case Subject.Writer _, Subject.Us _ -> new Lead(at, By.ME, true);
      case Subject.Others _ -> new Lead(at, By.THEM, tokens.is(i, "promised") || toMe);
      case Subject.Nobody _ -> new Lead(at, By.ME, true);
    };
  }

  /** Without a subject before it the writer promised. */
  private Subject subject(Sentence sentence, int i) {
    boolean first = i == sentence.from()
        || script.in(i - 1, Set.of("-", "•", "*", ",", "and", ".", "i")) && !carries(sentence, i);
    return first ? new Subject.Writer() : subjects.of(sentence, i);
  }

  private boolean carries(Sentence sentence, int i) {
    for (int k = i - 1; k >= sentence.from(); k--) {
      if (script.in(k, Vocabulary.SELF)) {
        return false;
      }
      if (script.in(k, Vocabulary.SHE)
          || script.in(k, Vocabulary.HE)
          || cast.endingAt(k + 1) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Lead owing(Sentence sentence, int i) {
    boolean mine = tokens.is(i, "owe")
        && (tokens.is(i - 1, "i") || i == sentence.from() || !tokens.isWord(i - 1));
    return mine ? new Lead(i, By.ME, true) : null;
  }

  /** "must send her the link", "remember to call Tom", "will bring him the book". */
  private @Nullable Lead duty(Sentence sentence, int i) {
    boolean first = i == sentence.from()
        || script.in(i - 1, Set.of("-", "•", "*", ",", "and", "i", "so", "but", "todo", ":", "to"));
    if (!first
        || !(script.in(i, DUTY)
            || tokens.is(i, "will")
            || tokens.is(i, "i'd")
            || tokens.is(i, "don't"))) {
      return null;
    }
    if (tokens.is(i, "need")
        || tokens.is(i, "have")
        || tokens.is(i, "got")
        || tokens.is(i, "remember")
        || tokens.is(i, "forget")) {
      if (!tokens.is(i + 1, "to")) {
        return null;
      }
    }
    int at = verb(i + 1);
    var subject = tokens.is(i - 1, "i") || i == sentence.from() || !carries(sentence, i)
        ? new Subject.Writer()
        : subjects.of(sentence, i);
    return subject instanceof Subject.Writer && script.in(at, Vocabulary.GIVING)
        ? new Lead(at, By.ME, false)
        : null;
  }

  /** Whether the action passes between the writer and somebody. */
  private boolean between(Lead lead, int to) {
    for (int i = lead.action(); i < to; i++) {
      boolean other = lead.by() == By.ME
          ? script.in(i, PARTNERS) && !script.in(i, Set.of("me", "us")) || cast.at(i) != null
          : script.in(i, Set.of("me", "us", "my", "our", "back"));
      if (other) {
        return true;
      }
    }
    return false;
  }

  private FoundPromise promise(
      Sentence sentence, int from, Lead lead, int to, Set<String> present) {
    When when = null;
    for (var dated : script.datesBetween(from, Math.max(to, lead.action() + 1))) {
      when = Dates.ahead(dated, script.note.on());
    }
    return new FoundPromise(
        lead.by(),
        script.text(lead.action(), to),
        tokens.extent(from, to),
        script.extent(sentence),
        when,
        with(sentence, from, lead, to, present));
  }

  private List<String> with(Sentence sentence, int from, Lead lead, int to, Set<String> present) {
    var names = new LinkedHashSet<String>();
    if (lead.by() == By.THEM) {
      names.addAll(subjects
          .of(
              sentence,
              lead.by() == By.THEM
                      && script.in(
                          from, Set.of("she'll", "he'll", "they'll", "she'd", "he'd", "they'd"))
                  ? from + 1
                  : from)
          .names());
      return List.copyOf(names);
    }
    for (int i = from; i < to; i++) {
      var mention = cast.at(i);
      if (mention != null) {
        names.add(mention.name());
      } else if (script.in(i, Set.of("her", "him", "them", "you"))) {
        var who = cast.antecedent(i, tokens.is(i, "her") ? 'f' : tokens.is(i, "him") ? 'm' : 'p');
        if (who != null) {
          names.add(who.name());
        }
      }
    }
    if (names.isEmpty()) {
      var last = cast.antecedent(from, 'p');
      if (last != null && (present.isEmpty() || present.contains(last.name()))) {
        names.add(last.name());
      } else {
        names.addAll(present);
      }
    }
    return List.copyOf(names);
  }
}
