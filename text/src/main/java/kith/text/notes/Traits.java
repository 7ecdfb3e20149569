package kith.text.notes;

import java.util.List;
import java.util.Map;
import kith.text.DetailKind;
import kith.text.model.Bundle;
import kith.text.model.Hash;
import kith.text.model.Scanner;
import kith.text.model.Tokens;
import kith.text.model.Vectors;
import kith.text.words.Families;

/** What of a statement may tell which kinds of detail it holds: its words, their letters and families, those around it, and what the rules found. */
final class Traits {
  private static final Map<String, String> PLAIN = Map.of(
      "@known", "she",
      "@known's", "her",
      "@new", "stranger",
      "@new's", "his",
      "@ahead", "tomorrow",
      "@back", "yesterday",
      "@today", "today",
      "@again", "weekly",
      "@long", "years",
      "@0", "number");
  private static final int EDGE = 0x5BD1E995;
  private static final int SHORTEST_RUN = 3;
  private static final int LONGEST_RUN = 5;

  private final Script script;
  private final Cast cast;
  private final Subjects subjects;
  private final Facts facts;
  private final Reduced reduced;

  Traits(Script script, Cast cast, Subjects subjects, Facts facts) {
    this.script = script;
    this.cast = cast;
    this.subjects = subjects;
    this.facts = facts;
    this.reduced = new Reduced(script, cast);
  }

  List<Bundle> of(Statement statement, Rules rules) {
    return List.of(
        words(statement),
        letters(statement),
        around(statement),
        families(statement),
        signs(statement, rules));
  }

  /** What the statement's words mean together, and the most of each direction among them. */
  float[] meaning(Statement statement) {
    var text = new StringBuilder();
    for (int i = statement.from(); i < statement.to(); i++) {
      if (reduced.plain(i)) {
        text.append(reduced.word(i)).append(' ');
      }
    }
    return Vectors.english().of(text.toString());
  }

  /** The statement's words one after the other; a word of its kind for each name and day. */
  Tokens said(Statement statement) {
    var text = new StringBuilder();
    for (int i = statement.from(); i < statement.to(); i++) {
      String word = reduced.word(i);
      text.append(word.startsWith("@") ? PLAIN.getOrDefault(word, "when") : word)
          .append(' ');
    }
    return Scanner.scan(text.toString());
  }

  private Bundle words(Statement statement) {
    var bundle = new Bundle(1, (statement.to() - statement.from()) * 3 + 4);
    runs(bundle, statement.from(), statement.to());
    return bundle;
  }

  private void runs(Bundle bundle, int from, int to) {
    int before = EDGE;
    int earlier = EDGE;
    for (int i = from; i < to; i++) {
      int hash = reduced.word(i).hashCode();
      bundle.add(hash);
      bundle.add(Hash.join(before, hash));
      bundle.add(Hash.join(Hash.join(earlier, before), hash + 1));
      if (i > from) {
        bundle.add(Hash.join(earlier, hash) + 7);
      }
      earlier = before;
      before = hash;
    }
    bundle.add(Hash.join(before, EDGE));
  }

  private Bundle letters(Statement statement) {
    var bundle = new Bundle(2, 128);
    for (int i = statement.from(); i < statement.to(); i++) {
      if (reduced.plain(i)) {
        letters(bundle, reduced.word(i));
      }
    }
    return bundle;
  }

  private static void letters(Bundle bundle, String word) {
    int length = Math.min(word.length(), 20);
    for (int from = -1; from < length; from++) {
      int hash = 0x1B873593;
      for (int at = from; at < from + LONGEST_RUN && at <= length; at++) {
        char unit = at < 0 || at == length ? ' ' : word.charAt(at);
        hash = (hash ^ unit) * 0x01000193;
        if (at - from + 1 >= SHORTEST_RUN) {
          bundle.add(Hash.finish(hash));
        }
      }
    }
  }

  private Bundle around(Statement statement) {
    var bundle = new Bundle(3, 64);
    var sentence = statement.sentence();
    for (int i = Math.max(sentence.from(), statement.from() - 12); i < statement.from(); i++) {
      bundle.add(Hash.join(1, reduced.word(i).hashCode()));
    }
    for (int i = statement.to(); i < Math.min(sentence.to(), statement.to() + 12); i++) {
      bundle.add(Hash.join(2, reduced.word(i).hashCode()));
    }
    for (int i = Math.max(0, sentence.from() - 15); i < sentence.from(); i++) {
      bundle.add(Hash.join(3, reduced.word(i).hashCode()));
    }
    return bundle;
  }

  private Bundle families(Statement statement) {
    var bundle = new Bundle(4, 32);
    int before = EDGE;
    List<String> earlier = List.of();
    for (int i = statement.from(); i < statement.to(); i++) {
      String word = reduced.word(i);
      var families = Families.of(word);
      for (String family : families) {
        int hash = family.hashCode();
        bundle.add(hash);
        bundle.add(Hash.join(before, hash));
        for (String other : earlier) {
          bundle.add(Hash.join(other.hashCode(), hash));
        }
      }
      earlier = families.isEmpty() ? earlier : families;
      before = word.hashCode();
    }
    return bundle;
  }

  private Bundle signs(Statement statement, Rules rules) {
    var bundle = new Bundle(5, 32);
    var sentence = statement.sentence();
    int from = statement.from();
    int to = statement.to();
    for (var hit : rules.hits()) {
      if (hit.from() >= from && hit.from() < to) {
        add(bundle, "pattern", hit.value().name());
      }
    }
    for (var cue : rules.cues()) {
      if (cue.from() >= from && cue.from() < to) {
        add(bundle, "cue", cue.kind().name());
      } else {
        add(bundle, "cue elsewhere", cue.kind().name());
      }
    }
    for (var event : rules.events()) {
      if (event.from() >= from && event.from() < to) {
        add(
            bundle,
            "event",
            event.thing().isEmpty() ? "unnamed" : event.occasion().name());
        add(bundle, "cue", DetailKind.EVENT.name());
        add(bundle, "event on", event.when() == null ? "no day" : "a day");
      } else {
        add(bundle, "cue elsewhere", DetailKind.EVENT.name());
      }
    }
    add(bundle, "promise", rules.promised(script, from, to) ? "yes" : "no");
    var subject = subjects.of(statement);
    add(bundle, "subject", subject.getClass().getSimpleName());
    var first = subject.first();
    if (first != null) {
      add(
          bundle,
          "first",
          (first.known() ? "known" : "new") + (first.relation() != null) + first.named());
      add(bundle, "carried", String.valueOf(first.from() < from));
      add(bundle, "here", String.valueOf(first.from() >= from));
      add(bundle, "later", String.valueOf(first.from() >= to));
      add(bundle, "gender", String.valueOf(first.gender()));
    }
    int mentioned = 0;
    boolean fresh = false;
    for (int i = from; i < to; i++) {
      var mention = cast.at(i);
      if (mention != null && mention.from() == i) {
        mentioned++;
        fresh |= mention.named() && !mention.known();
        add(bundle, "relation", String.valueOf(mention.relation() != null));
      }
      for (var group : Vocabulary.GROUPS.entrySet()) {
        if (script.in(i, group.getValue())) {
          add(bundle, "group", group.getKey());
        }
      }
    }
    add(bundle, "mentions", String.valueOf(Math.min(mentioned, 3)));
    add(bundle, "fresh", String.valueOf(fresh));
    add(bundle, "question", String.valueOf(sentence.question()));
    add(bundle, "stated", String.valueOf(facts.stated(sentence, (from + to) / 2, to, true)));
    add(bundle, "negated", String.valueOf(facts.negated(sentence, to)));
    add(bundle, "quoted", String.valueOf(script.quoted((from + to) / 2)));
    add(bundle, "length", String.valueOf(32 - Integer.numberOfLeadingZeros(to - from)));
    add(bundle, "first sentence", String.valueOf(sentence.from() == 0));
    add(bundle, "first part", String.valueOf(sentence.from() == from));
    add(bundle, "only part", String.valueOf(sentence.from() == from && sentence.to() == to));
    for (var dated : script.datesBetween(from, to)) {
      add(bundle, "date", reduced.word(dated.from()));
    }
    return bundle;
  }

  private static void add(Bundle bundle, String name, String value) {
    bundle.add(Hash.join(name.hashCode(), value.hashCode()));
  }
}
