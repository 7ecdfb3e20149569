package kith.text.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.text.FoundPromise;
import kith.text.When;
import kith.text.words.Patterns;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds coming events: "job interview next Thursday", "getting married in June". */
final class Happenings {
  private static final Patterns<String> VERBS =
      Patterns.of(Lists.rows("happenings.tsv"), 0, (row, _) -> row[1]);

  private final Script script;
  private final Tokens tokens;
  private final Cast cast;
  private final Subjects subjects;
  private final Facts facts;
  private final Clauses clauses;
  private final NamedEvents nouns;
  private final DatedDoings doings;

  Happenings(Script script, Cast cast, Subjects subjects, Facts facts, Clauses clauses) {
    this.script = script;
    this.tokens = script.tokens;
    this.cast = cast;
    this.subjects = subjects;
    this.facts = facts;
    this.clauses = clauses;
    nouns = new NamedEvents(script, cast, subjects, facts, clauses);
    doings = new DatedDoings(script, cast, subjects, facts);
  }

  List<Happening> in(Sentence sentence, List<FoundPromise> promises) {
    var found = new ArrayList<Happening>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      var happening =
          script.dated(i) && cast.at(i) == null && !nouns.named(i) ? null : nouns.at(sentence, i);
      happening = happening == null ? verb(sentence, i) : happening;
      if (happening != null && fresh(found, happening)) {
        found.add(happening);
      }
    }
    for (var dated : script.datesIn(sentence)) {
      var happening = doings.on(sentence, dated);
      if (happening != null && fresh(found, happening) && !promised(promises, dated)) {
        found.add(happening);
      }
    }
    return found;
  }

  private static boolean promised(List<FoundPromise> promises, Script.Dated dated) {
    var where = dated.date().where();
    return promises.stream()
        .anyMatch(one -> one.sentence().begin() <= where.begin()
            && one.evidence().begin() <= where.begin()
            && where.begin() <= one.sentence().end());
  }

  private static boolean fresh(List<Happening> found, Happening one) {
    return found.stream()
        .noneMatch(other -> other.from() < one.to() && one.from() < other.to()
            || other.when() != null
                && other.when().equals(one.when())
                && other.about().equals(one.about()));
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
    var date = nouns.date(sentence, i, hit.to());
    When when = date == null ? null : Dates.ahead(date, script.note.on());
    boolean ahead = when != null && when.last().isAfter(script.note.on().minusDays(1));
    boolean sure = hit.value().equals("wedding") || underWay(i, hit.value());
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

  /** "is moving to Lisbon" is coming, dated or not. */
  private boolean underWay(int at, String what) {
    return what.equals("move")
        && tokens.is(at, "moving")
        && (script.in(at - 1, Set.of("is", "are"))
            || tokens.lower(at - 1).endsWith("'s")
            || tokens.lower(at - 1).endsWith("'re"));
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
