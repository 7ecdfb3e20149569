package kith.text.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kith.text.FoundDate;
import kith.text.FoundPromise;
import kith.text.When;
import kith.text.words.Patterns;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds coming events: "job interview next Thursday", "getting married in June". */
final class Happenings {
  private static final Map<String, String> NOUNS = Lists.labels("events.tsv");
  private static final Patterns<String> VERBS =
      Patterns.of(Lists.rows("happenings.tsv"), 0, (row, _) -> row[1]);

  private final Script script;
  private final Tokens tokens;
  private final Cast cast;
  private final Subjects subjects;
  private final Facts facts;
  private final Clauses clauses;

  Happenings(Script script, Cast cast, Subjects subjects, Facts facts, Clauses clauses) {
    this.script = script;
    this.tokens = script.tokens;
    this.cast = cast;
    this.subjects = subjects;
    this.facts = facts;
    this.clauses = clauses;
  }

  List<Happening> in(Sentence sentence, List<FoundPromise> promises) {
    var found = new ArrayList<Happening>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      var happening = script.dated(i) && cast.at(i) == null && NOUNS.get(tokens.lower(i)) == null
          ? null
          : noun(sentence, i);
      happening = happening == null ? verb(sentence, i) : happening;
      if (happening != null && fresh(found, happening)) {
        found.add(happening);
      }
    }
    for (var dated : script.datesIn(sentence)) {
      var happening = anything(sentence, dated);
      if (happening != null && fresh(found, happening) && !promised(promises, dated)) {
        found.add(happening);
      }
    }
    return found;
  }

  /** Whatever they do on a day to come: "hands in her notice on Monday". */
  private @Nullable Happening anything(Sentence sentence, Script.Dated dated) {
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

  private static boolean promised(List<FoundPromise> promises, Script.Dated dated) {
    var where = dated.date().where();
    return promises.stream()
        .anyMatch(one -> one.sentence().begin() <= where.begin()
            && one.evidence().begin() <= where.begin()
            && where.begin() <= one.sentence().end());
  }

  /** Where what is said of the subject begins, or -1. */
  private int predicate(Sentence sentence, Script.Dated dated) {
    for (int i = dated.from() - 1; i >= sentence.from() && i >= dated.from() - 14; i--) {
      boolean pronoun = script.in(i, Vocabulary.HE)
          || script.in(i, Vocabulary.SHE)
          || script.in(i, Vocabulary.THEY);
      var mention = cast.endingAt(i + 1);
      boolean object = mention != null
          && script.in(mention.from() - 1, Set.of("with", "to", "of", "for", "from", "at"));
      if (pronoun || mention != null && !object) {
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

  private static boolean fresh(List<Happening> found, Happening one) {
    return found.stream()
        .noneMatch(other -> other.from() < one.to() && one.from() < other.to()
            || other.when() != null
                && other.when().equals(one.when())
                && other.about().equals(one.about()));
  }

  private @Nullable Happening noun(Sentence sentence, int i) {
    int to = i + 1;
    String noun = Names.base(tokens.lower(i));
    String label = NOUNS.get(noun);
    int second = tokens.is(i + 1, "-") ? i + 2 : i + 1;
    String paired = NOUNS.get(noun + "-" + tokens.lower(second));
    if (paired != null) {
      label = paired;
      noun = tokens.lower(second);
      to = second + 1;
    }
    if (label == null
        || cast.at(i) != null
        || NOUNS.containsKey(tokens.lower(to)) && !tokens.is(to, "day")) {
      return null;
    }
    int from = phrase(sentence, i);
    boolean determined =
        script.in(from - 1, Vocabulary.DETERMINERS) || from < i || cast.endingAt(from) != null;
    if (Vocabulary.ALSO_VERBS.contains(noun)
        && !determined
        && !script.in(from - 1, Set.of("for", "about"))) {
      return null;
    }
    if (!facts.stated(sentence, from, to, false) || script.tokens.is(from - 1, "no")) {
      return null;
    }
    var subject = owner(sentence, from);
    if (repeated(to)) {
      return null;
    }
    var date = date(sentence, from, to);
    if (subject instanceof Subject.Writer || !coming(sentence, from, to, date)) {
      return null;
    }
    int end = Math.max(to, clauses.end(sentence, from, to));
    if (date != null && date.from() >= to && date.to() > end && date.from() - end < 6) {
      end = date.to();
    }
    var occasion = Occasion.of(label, noun);
    String thing = script.text(from, to).toLowerCase(Locale.ROOT);
    return new Happening(
        from,
        end,
        occasion,
        thing,
        subject,
        date == null ? null : Dates.ahead(date, script.note.on()));
  }

  /** "physio Thursdays" is no single event. */
  private boolean repeated(int to) {
    var next = script.dateAt(to);
    next = next == null ? script.dateAt(to + 1) : next;
    return next != null && next.date().type() == FoundDate.Type.SET;
  }

  /** The first token of the noun phrase, without its determiner. */
  private int phrase(Sentence sentence, int noun) {
    int from = noun;
    while (from > sentence.from()
        && from > noun - 4
        && (tokens.isWord(from - 1) || tokens.is(from - 1, "-") && !tokens.spaced(from - 1))
        && !Vocabulary.STOPPERS.contains(tokens.lower(from - 1))
        && !Vocabulary.DETERMINERS.contains(tokens.lower(from - 1))
        && !Vocabulary.PERSON_VERB.contains(tokens.lower(from - 1))
        && !Vocabulary.SELF.contains(tokens.lower(from - 1))
        && !script.dated(from - 1)
        && cast.at(from - 1) == null) {
      from--;
    }
    return tokens.is(from, "-") ? from + 1 : from;
  }

  /** Whose event: "her", "Maya's" before it, else the subject. */
  private Subject owner(Sentence sentence, int from) {
    int at = from - 1;
    while (at >= sentence.from()
        && script.in(
            at,
            Set.of(
                "next",
                "first",
                "final",
                "big",
                "last",
                "new",
                "second",
                "third",
                "own",
                "important"))) {
      at--;
    }
    var mention = cast.endingAt(at + 1);
    if (mention != null && mention.owns()
        || mention == null && tokens.is(at, "'") && cast.endingAt(at) != null) {
      return new Subject.Others(
          List.of(mention != null ? mention : Objects.requireNonNull(cast.endingAt(at))));
    }
    return subjects.of(sentence, at + 1);
  }

  private Script.@Nullable Dated date(Sentence sentence, int from, int to) {
    Script.Dated after = null;
    Script.Dated before = null;
    for (var dated : script.datesIn(sentence)) {
      if (vague(dated)) {
        continue;
      }
      if (dated.from() >= to && after == null) {
        after = dated;
      } else if (dated.to() <= from) {
        before = dated;
      }
    }
    return after != null && after.from() - to < 12 && !otherNoun(to, after.from())
        ? after
        : before != null ? before : after;
  }

  private boolean otherNoun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (NOUNS.containsKey(tokens.lower(i)) && !Vocabulary.ALSO_VERBS.contains(tokens.lower(i))
          || script.in(i, Set.of("but", "then"))) {
        return true;
      }
    }
    return false;
  }

  static boolean vague(Script.Dated dated) {
    return dated.date().when() == null;
  }

  private boolean coming(Sentence sentence, int from, int to, Script.@Nullable Dated date) {
    boolean past = false;
    for (int i = from - 1; i >= sentence.from() && i >= from - 7; i--) {
      if (script.in(i, Vocabulary.BREAK) || tokens.is(i, "and") && i < from - 2) {
        break;
      }
      boolean has = tokens.is(i, "got")
          && (tokens.lower(i - 1).endsWith("'s")
              || tokens.lower(i - 1).endsWith("ve")
              || tokens.is(i - 1, "has"));
      past |= script.in(i, Vocabulary.PAST) && !has;
    }
    if ((tokens.is(to, "is") || tokens.is(to, "are"))
        && script.in(to + 1, Set.of("over", "done", "finished", "behind"))) {
      return false;
    }
    past |= script.in(to, Set.of("went", "was", "yesterday", "got"));
    var when = date == null ? null : Dates.ahead(date, script.note.on());
    if (date != null && when != null) {
      boolean firm = when.equals(date.date().before());
      return !when.last().isBefore(script.note.on()) && (firm || !past);
    }
    if (past) {
      return false;
    }
    for (int i = Math.max(sentence.from(), from - 6); i < Math.min(sentence.to(), to + 4); i++) {
      if ((i < from || i >= to) && script.in(i, Vocabulary.COMING)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Happening verb(Sentence sentence, int i) {
    var hit = VERBS.longest(tokens, i);
    if (hit == null || !facts.stated(sentence, i, hit.to(), false)) {
      return null;
    }
    if (hit.value().equals("trip") && tokens.is(hit.to() - 1, "to") && !destination(hit.to())) {
      return null;
    }
    if (tokens.is(i - 1, "to") && script.in(i - 2, Vocabulary.WISHING)) {
      return null;
    }
    var subject = subjects.of(sentence, i);
    var date = date(sentence, i, hit.to());
    When when = date == null ? null : Dates.ahead(date, script.note.on());
    boolean ahead = when != null && when.last().isAfter(script.note.on().minusDays(1));
    boolean sure = hit.value().equals("wedding");
    if (subject instanceof Subject.Writer
        || subject instanceof Subject.Nobody
        || !ahead && !(sure && when == null)) {
      return null;
    }
    if (date != null && date.from() - hit.to() > 9) {
      return null;
    }
    var occasion = Occasion.of(hit.value(), hit.value());
    int end = Math.max(hit.to(), clauses.end(sentence, i, hit.to()));
    if (date != null && date.to() > end && date.from() >= hit.to()) {
      end = date.to();
    }
    return new Happening(i, end, occasion, occasion.thing(hit.value()), subject, when);
  }

  private boolean destination(int at) {
    return tokens.capital(at) && tokens.isWord(at)
        || script.in(at, Vocabulary.DETERMINERS)
        || script.in(
            at,
            Set.of(
                "my",
                "see",
                "visit",
                "stay",
                "uni",
                "university",
                "london",
                "paris",
                "spain",
                "italy",
                "france"));
  }
}
