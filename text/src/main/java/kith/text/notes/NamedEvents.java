package kith.text.notes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kith.text.FoundDate;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds coming events that have a name: "job interview next Thursday". */
final class NamedEvents {
  private static final Map<String, String> NOUNS = Lists.labels("events.tsv");

  private final Script script;
  private final Tokens tokens;
  private final Cast cast;
  private final Subjects subjects;
  private final Facts facts;
  private final Clauses clauses;

  NamedEvents(Script script, Cast cast, Subjects subjects, Facts facts, Clauses clauses) {
    this.script = script;
    this.tokens = script.tokens;
    this.cast = cast;
    this.subjects = subjects;
    this.facts = facts;
    this.clauses = clauses;
  }

  /** Whether a word names an event. */
  boolean named(int token) {
    return NOUNS.containsKey(tokens.lower(token));
  }

  @Nullable
  Happening at(Sentence sentence, int i) {
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
        && !script.in(from - 1, Set.of("for", "about", ":"))) {
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
    String thing = from == sentence.from() ? uncapitalised(from, to) : script.text(from, to);
    return new Happening(
        from,
        end,
        occasion,
        thing,
        subject,
        date == null ? null : Dates.ahead(date, script.note.on()));
  }

  /** "Exam on Friday" at the beginning is an exam, but "MRI" stays as it is. */
  private String uncapitalised(int from, int to) {
    String text = script.text(from, to);
    boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }

  /** "physio Thursdays" is no single event. */
  private boolean repeated(int to) {
    var next = script.dateAt(to);
    next = next == null ? script.dateAt(to + 1) : next;
    return next != null && next.date().type() == FoundDate.Type.SET;
  }

  /** The first token of the noun phrase, without its determiner: "70th birthday". */
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
    if (tokens.isDigits(from - 1) && !tokens.spaced(from) && from > sentence.from()) {
      return from - 1;
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

  /** The day of what stands between two tokens: the next after it, else the last before. */
  Script.@Nullable Dated date(Sentence sentence, int from, int to) {
    Script.Dated after = null;
    Script.Dated before = null;
    for (var dated : script.datesIn(sentence)) {
      if (vague(dated)) {
        continue;
      }
      if (dated.from() >= to && after == null) {
        after = dated;
      } else if (dated.to() <= from && !apart(sentence, dated, from)) {
        before = dated;
      }
    }
    return after != null && after.from() - to < 12 && !otherNoun(to, after.from())
        ? after
        : before != null ? before : after;
  }

  /** Whether a statement of its own begins after a day: "her exam on Friday, and her sister is moving". */
  private boolean apart(Sentence sentence, Script.Dated dated, int from) {
    boolean opening = dated.from() <= sentence.from() + 1;
    boolean begun = false;
    for (int i = dated.to(); i < from && !opening; i++) {
      begun |= script.in(i, Set.of("and", "but", "while", "whereas", ";")) && clauses.starts(i + 1);
      if (begun && script.in(i, Vocabulary.PERSON_VERB)) {
        return true;
      }
    }
    return false;
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

  private static boolean vague(Script.Dated dated) {
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
}
