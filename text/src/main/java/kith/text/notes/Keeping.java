package kith.text.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kith.text.DetailKind;
import kith.text.FoundPromise;
import kith.text.When;
import kith.text.model.MixedPanel;
import org.jspecify.annotations.Nullable;

/** Decides what of a sentence is kept: the kinds that the learned model hears, with the places that the rules found for them. */
final class Keeping {
  /**
   * Something worth keeping.
   *
   * @param event what the rules know of a coming event, when it is one
   * @param from first token of its words
   * @param cueEnd one past the words that tell the kind
   * @param to one past its last token
   */
  record Kept(
      DetailKind kind,
      int from,
      int cueEnd,
      int to,
      Subject subject,
      @Nullable Happening event) {}

  private record Heard(DetailKind kind, double share, Statement statement) {}

  /** A statement and how strongly it sounds like each kind. */
  private record Scored(Statement statement, float[] scores) {}

  private static final Set<String> WERE = Set.of(
      "was",
      "were",
      "went",
      "had",
      "did",
      "got",
      "came",
      "ran",
      "won",
      "passed",
      "failed",
      "took",
      "married",
      "moved",
      "celebrated",
      "finished",
      "visited");

  /** What the rules found and the model hears less than this is dropped. */
  private static final double DOUBTED = .15;

  /** Of like statements, the share that must hold the kind that is heard most in this one, and any other. */
  private static final double FIRST = .25;

  private static final double BESIDES = .45;

  private final Analysis analysis;
  private final MixedPanel kinds;
  private final Pledges pledges;
  private final Introductions introductions;
  private final Analysis.Part part;
  private final List<Scored> statements;

  Keeping(Analysis analysis, MixedPanel kinds, Analysis.Part part) {
    this.analysis = analysis;
    this.part = part;
    this.statements = part.statements().stream()
        .map(seen ->
            new Scored(seen.statement(), kinds.scores(seen.traits(), seen.meaning(), seen.said())))
        .toList();
    this.kinds = kinds;
    pledges = new Pledges(analysis);
    introductions = new Introductions(analysis);
  }

  List<Kept> details() {
    var heard = new ArrayList<Heard>();
    for (var seen : statements) {
      heard(seen, heard);
    }
    heard.sort(Comparator.comparing(one -> -one.share()));
    var kept = new ArrayList<Kept>();
    for (var one : heard) {
      var found = found(one);
      if (found != null && kept.stream().noneMatch(other -> same(other, found))) {
        kept.add(found);
      }
    }
    kept.sort(Comparator.comparingInt(Kept::from));
    return kept;
  }

  /**
   * Of somebody a statement says one thing rather than two: what it says most of all is believed sooner than what it may say
   * besides.
   */
  private void heard(Scored seen, List<Heard> heard) {
    var all = new ArrayList<Heard>();
    for (var kind : DetailKind.values()) {
      if (kind != DetailKind.PROMISE && kind != DetailKind.PERSON) {
        all.add(new Heard(kind, share(seen, kind), seen.statement()));
      }
    }
    all.sort(Comparator.comparing(one -> -one.share()));
    for (int i = 0; i < all.size() && all.get(i).share() >= (i == 0 ? FIRST : BESIDES); i++) {
      heard.add(all.get(i));
    }
  }

  /** What the rules heard promised, and what else sounds like a promise. */
  List<FoundPromise> promises() {
    var promises = new ArrayList<FoundPromise>();
    for (var promise : part.promises()) {
      var seen = statementAt(promise.evidence().begin());
      if (seen == null || share(seen, DetailKind.PROMISE) >= DOUBTED) {
        promises.add(promise);
      }
    }
    for (var seen : statements) {
      if (!kinds.yes(DetailKind.PROMISE.ordinal(), score(seen, DetailKind.PROMISE))) {
        continue;
      }
      var promise = pledges.of(seen.statement());
      if (promise != null && promises.stream().noneMatch(other -> other.by() == promise.by())) {
        promises.add(promise);
      }
    }
    promises.sort(Comparator.comparingInt(one -> one.evidence().begin()));
    return promises;
  }

  private @Nullable Scored statementAt(int begin) {
    for (var seen : statements) {
      var statement = seen.statement();
      if (analysis.script.tokens.begin(statement.from()) <= begin
          && begin < analysis.script.tokens.end(statement.to() - 1)) {
        return seen;
      }
    }
    return null;
  }

  /** Somebody who becomes known by name. */
  List<Mention> acquaintances() {
    var found = new ArrayList<Mention>();
    for (var seen : statements) {
      boolean heard = kinds.yes(DetailKind.PERSON.ordinal(), score(seen, DetailKind.PERSON));
      boolean doubted = share(seen, DetailKind.PERSON) < DOUBTED;
      var statement = seen.statement();
      boolean any = false;
      for (var mention : analysis.cast.in(part.sentence())) {
        boolean fresh = mention.named()
            && !mention.known()
            && statement.holds(mention.from())
            && !analysis.script.quoted(mention.from());
        if (fresh && (heard || mention.of() != null && !doubted)) {
          found.add(introductions.related(statement, mention));
          any = true;
        }
      }
      if (heard && !any) {
        var mention = introductions.of(statement);
        if (mention != null) {
          found.add(mention);
        }
      }
    }
    return found;
  }

  private static float score(Scored seen, DetailKind kind) {
    return seen.scores()[kind.ordinal()];
  }

  private double share(Scored seen, DetailKind kind) {
    return kinds.share(kind.ordinal(), score(seen, kind));
  }

  private static boolean same(Kept one, Kept other) {
    return one.kind() == other.kind()
        && (one.subject().names().equals(other.subject().names()) || one.from() == other.from());
  }

  private @Nullable Kept found(Heard heard) {
    var statement = heard.statement();
    boolean wish = heard.kind() == DetailKind.GIFT || heard.kind() == DetailKind.GOAL;
    if (!(wish ? analysis.facts.told(statement) : analysis.facts.open(statement))) {
      return null;
    }
    if (heard.kind() == DetailKind.EVENT) {
      for (var event : part.rules().events()) {
        if (statement.holds(event.from())) {
          return new Kept(
              heard.kind(), event.from(), event.to(), event.to(), event.subject(), event);
        }
      }
      return analysis.facts.denied(statement) ? null : event(statement);
    }
    for (var cue : part.rules().cues()) {
      if (cue.kind() == heard.kind() && statement.holds(cue.from())) {
        return new Kept(cue.kind(), cue.from(), cue.cueEnd(), cue.to(), cue.subject(), null);
      }
    }
    var subject = analysis.subjects.of(statement);
    if (subject instanceof Subject.Writer || subject.names().isEmpty()) {
      return null;
    }
    int from = Trim.begin(analysis.script, statement);
    int to = Trim.end(analysis.script, statement);
    return new Kept(heard.kind(), from, from, to, subject, null);
  }

  private @Nullable Kept event(Statement statement) {
    When when = null;
    for (var dated : analysis.script.datesBetween(statement.from(), statement.to())) {
      var ahead = Dates.ahead(dated, analysis.script.note.on());
      if (over(statement, dated, ahead)) {
        return null;
      }
      if (when == null && ahead != null && ahead.last().isAfter(analysis.script.note.on())) {
        when = ahead;
      }
    }
    var subject = analysis.subjects.of(statement);
    if (subject instanceof Subject.Writer || subject.names().isEmpty()) {
      return null;
    }
    int from = Trim.begin(analysis.script, statement);
    int to = Trim.end(analysis.script, statement);
    return new Kept(
        DetailKind.EVENT,
        from,
        to,
        to,
        subject,
        new Happening(from, to, Occasion.OTHER, "", subject, when));
  }

  /** "Her test was on Monday" speaks of the Monday before. */
  private boolean over(Statement statement, Script.Dated dated, @Nullable When ahead) {
    boolean past = false;
    for (int i = statement.from(); i < dated.from(); i++) {
      past |= analysis.script.in(i, WERE);
    }
    return past && ahead != null && !ahead.equals(dated.date().before());
  }
}
