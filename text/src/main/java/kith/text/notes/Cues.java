package kith.text.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.text.DetailKind;
import kith.text.words.Patterns;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what is not an event: worries, joys, likes, work, health and the rest, each by words that tell it. */
final class Cues {
  private static final Map<String, String> RELATIONS = Lists.labels("relations.tsv");
  private static final Set<String> CONTRACTED = Set.of("shes", "hes", "theyre", "theyve");
  private static final Set<String> WRITERS_JOY = Set.of("her", "him", "them", "you", "both", "it");
  private static final Set<String> FELT =
      Set.of("love", "loved", "hate", "hated", "enjoyed", "liked", "enjoy", "like");
  /** Kinds that several words of one sentence usually tell of the same thing. */
  private static final Set<DetailKind> ONCE =
      Set.of(DetailKind.WORRY, DetailKind.JOY, DetailKind.HEALTH);

  private static final Set<DetailKind> LOGISTIC =
      Set.of(DetailKind.WORK, DetailKind.PLACE, DetailKind.HEALTH);
  private static final Patterns<DetailKind> PATTERNS = load();

  /**
   * @param cueEnd one past the words that tell the kind
   * @param to one past the words worth keeping
   */
  record Cue(DetailKind kind, int from, int cueEnd, int to, Subject subject) {}

  private final Script script;
  private final Tokens tokens;
  private final Subjects subjects;
  private final Facts facts;
  private final Clauses clauses;

  Cues(Script script, Subjects subjects, Facts facts, Clauses clauses) {
    this.script = script;
    this.tokens = script.tokens;
    this.subjects = subjects;
    this.facts = facts;
    this.clauses = clauses;
  }

  private static Patterns<DetailKind> load() {
    String relations = String.join("|", RELATIONS.keySet().stream().sorted().toList());
    var rows = new ArrayList<String[]>();
    for (String[] row : Lists.rows("cues.tsv")) {
      rows.add(new String[] {row[0], row[1].replace("<REL>", relations)});
    }
    return Patterns.of(rows, 1, (row, _) -> DetailKind.valueOf(row[0]));
  }

  /** Whether a cue can begin with the word. */
  static boolean begin(String word) {
    return PATTERNS.begin(word);
  }

  /** Whatever words tell a kind, whoever says it of whom. */
  List<Patterns.Hit<DetailKind>> hits(Sentence sentence) {
    var hits = new ArrayList<Patterns.Hit<DetailKind>>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      hits.addAll(PATTERNS.all(tokens, i));
    }
    return hits;
  }

  /** In the order of the text; of cues inside one another only the outer. */
  List<Cue> in(Sentence sentence, List<Happening> events, List<Patterns.Hit<DetailKind>> hits) {
    var all = new ArrayList<Cue>();
    for (var hit : hits) {
      var cue = cue(sentence, hit);
      if (cue != null) {
        all.add(cue);
      }
    }
    all.sort(Comparator.comparingInt(Cue::from).thenComparing(cue -> -cue.cueEnd()));
    var kept = new ArrayList<Cue>();
    for (var cue : all) {
      boolean inside = kept.stream().anyMatch(other -> cue.from() < other.to());
      boolean event = events.stream().anyMatch(other -> covers(other, cue));
      boolean told = ONCE.contains(cue.kind())
          && kept.stream()
              .anyMatch(
                  other -> other.kind() == cue.kind() && other.subject().equals(cue.subject()));
      if (!inside && !event && !told) {
        kept.add(cue);
      }
    }
    return kept;
  }

  private static boolean covers(Happening event, Cue cue) {
    boolean feeling = cue.kind() == DetailKind.WORRY
        || cue.kind() == DetailKind.JOY
        || event.thing().isEmpty() && !LOGISTIC.contains(cue.kind());
    return !feeling && cue.from() < event.to() && event.from() < cue.cueEnd() + 3;
  }

  private @Nullable Cue cue(Sentence sentence, Patterns.Hit<DetailKind> hit) {
    boolean own = false;
    for (int i = hit.from(); i < hit.to(); i++) {
      own |= script.in(i, Vocabulary.NEGATION);
      if (tokens.is(i, "my")) {
        return null;
      }
    }
    boolean contracted = contracted(hit.from());
    boolean wish = tokens.is(hit.from(), "would") || tokens.lower(hit.from()).endsWith("'d");
    if (!facts.stated(sentence, hit.from(), hit.to(), own || wish)) {
      return null;
    }
    if (writers(sentence, hit)) {
      return null;
    }
    var subject = subjects.of(sentence, contracted ? hit.from() + 1 : hit.from());
    boolean others = switch (subject) {
      case Subject.Writer _, Subject.Us _ -> false;
      case Subject.Nobody _ -> !personal(sentence);
      case Subject.Others _ -> true;
    };
    if (!others) {
      return null;
    }
    return new Cue(
        hit.value(), hit.from(), hit.to(), clauses.end(sentence, hit.from(), hit.to()), subject);
  }

  /** "She's", "Maya's", "they'd": the subject is part of the cue's first word. */
  private boolean contracted(int token) {
    String word = tokens.lower(token);
    return word.indexOf('\'') > 0 && !word.endsWith("n't") || CONTRACTED.contains(word);
  }

  /** "So proud of her", "Love her": without a subject the writer feels it. */
  private boolean writers(Sentence sentence, Patterns.Hit<DetailKind> hit) {
    boolean toward = script.in(hit.to() - 1, Set.of("for", "of", "love", "loved", "hate", "with"))
        && script.in(hit.to(), WRITERS_JOY);
    if (hit.value() == DetailKind.INTEREST && script.in(hit.to(), Set.of("it", "them"))) {
      return true;
    }
    boolean felt = script.in(hit.from(), FELT) && hit.from() == sentence.from();
    return felt || toward && !subjects.within(sentence, hit.from());
  }

  private boolean personal(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (script.in(i, Vocabulary.SELF) || script.in(i, Vocabulary.WE)) {
        return true;
      }
    }
    return false;
  }
}
