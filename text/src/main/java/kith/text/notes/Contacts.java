package kith.text.notes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kith.text.Contact;
import kith.text.words.Tokens;

/** With whom the writer was in contact, and how: being mentioned is not contact. */
final class Contacts {
  private static final Set<String> WITH = Set.of("with", "w");
  private static final Set<String> JOINTS = Set.of("and", "&", "+", ",", "plus");
  private static final Set<String> OTHERS = Set.of(
      "he", "she", "they", "he's", "she's", "they're", "lives", "living", "works", "working",
      "moving", "who");

  private static final Set<String> BY = Set.of("for", "over", "on", "by", "via");
  private static final Set<String> ARTICLES = Set.of("a", "the");

  /** A word further from a name than this says nothing of it. */
  private static final int FAR = 9;

  private static final Map<String, Contact> WAYS = ways();

  private final Script script;
  private final Tokens tokens;
  private final Cast cast;
  private final Map<String, Contact> with = new LinkedHashMap<>();

  private static Map<String, Contact> ways() {
    var ways = new HashMap<String, Contact>();
    Lists.labels("contacts.tsv").forEach((word, way) -> ways.put(word, Contact.valueOf(way)));
    return Map.copyOf(ways);
  }

  private Contacts(Script script, Cast cast) {
    this.script = script;
    this.tokens = script.tokens;
    this.cast = cast;
  }

  /** Those the writer was in contact with, by name. */
  static Map<String, Contact> of(Script script, Cast cast) {
    var contacts = new Contacts(script, cast);
    for (var sentence : script.sentences) {
      contacts.read(sentence);
    }
    return contacts.with;
  }

  private void read(Sentence sentence) {
    for (var mention : cast.in(sentence)) {
      if (!mention.owns()
          && !sentence.question()
          && mention.gender() != 'a'
          && meets(sentence, mention)) {
        with.merge(
            mention.name(),
            how(sentence, mention),
            (first, later) -> first == Contact.TALK ? later : first);
      }
    }
  }

  /** By the nearest word that tells: "a call with Maya", "texted Tom"; first of all by "over coffee". */
  private Contact how(Sentence sentence, Mention mention) {
    var how = Contact.TALK;
    int nearest = FAR;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      var told = WAYS.get(tokens.lower(i));
      int apart = script.in(i - 1, BY) || script.in(i - 2, BY) && script.in(i - 1, ARTICLES)
          ? 0
          : i < mention.from() ? mention.from() - i : i - mention.to() + 1;
      if (told != null && apart < nearest && cast.at(i) == null && !script.quoted(i)) {
        nearest = apart;
        how = told;
      }
    }
    return how;
  }

  private boolean meets(Sentence sentence, Mention mention) {
    return asObject(sentence, mention) || asSubject(sentence, mention);
  }

  /** "coffee with Maya and Tom", "saw Tom", "ran into Tom". */
  private boolean asObject(Sentence sentence, Mention mention) {
    int head = head(mention);
    if (head < sentence.from()) {
      return false;
    }
    boolean with = script.in(head, WITH) || tokens.is(head, "/") && tokens.is(head - 1, "w");
    boolean verb = script.in(head, Vocabulary.CONTACT_OBJECT)
        && !(tokens.is(head, "called") && cast.endingAt(head) != null);
    boolean pair =
        Vocabulary.CONTACT_TO.contains(tokens.lower(head) + ":" + tokens.lower(head - 1));
    return (with || verb || pair) && mine(sentence, head);
  }

  /** The token before a list of names that ends with this one. */
  private int head(Mention mention) {
    int at = mention.from() - 1;
    for (int i = 0; i < 8 && script.in(at, JOINTS); i++) {
      int end = tokens.is(at - 1, ",") ? at - 1 : at;
      var before = cast.endingAt(end);
      if (before == null || before.owns()) {
        break;
      }
      at = before.from() - 1;
    }
    return tokens.is(at, "my") || tokens.is(at, "@") ? at - 1 : at;
  }

  /** Whether what leads up to it is done by the writer, and done. */
  private boolean mine(Sentence sentence, int head) {
    for (int i = head - 1; i >= sentence.from(); i--) {
      if (script.in(i, Vocabulary.BREAK) && !tokens.is(i, ",")
          || tokens.is(i, "and") && i < head - 3) {
        return true;
      }
      if (script.in(i, Vocabulary.SELF) || script.in(i, Vocabulary.WE)) {
        return !planned(i, head);
      }
      if (script.in(i, OTHERS) || cast.endingAt(i + 1) != null || script.in(i, Vocabulary.IF)) {
        return false;
      }
      if (script.in(i, Vocabulary.NEGATION)
          || script.in(i, Vocabulary.FUTURE) && !tokens.is(i, "to")) {
        return false;
      }
    }
    return !coming(sentence, head);
  }

  private boolean planned(int subject, int head) {
    for (int i = subject; i < head; i++) {
      if (script.in(i, Vocabulary.NEGATION)
          || script.in(i, Vocabulary.FUTURE)
              && !(tokens.is(i, "to")
                  && script.in(i - 1, Set.of("talk", "talked", "spoke", "got", "managed")))) {
        return true;
      }
    }
    return false;
  }

  /** "Lunch with Tom next week" is a plan. */
  private boolean coming(Sentence sentence, int head) {
    for (var dated : script.datesIn(sentence)) {
      var when = dated.date().when();
      boolean near = dated.from() < head || dated.from() - head < 8;
      if (near
          && when != null
          && when.equals(dated.date().before())
          && when.first().isAfter(script.note.on())) {
        return !clause(head, dated.from());
      }
    }
    return false;
  }

  private boolean clause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (script.in(i, Vocabulary.BREAK)
          || script.in(i, Vocabulary.SHE)
          || script.in(i, Vocabulary.HE)
          || script.in(i, Vocabulary.PERSON_VERB)) {
        return true;
      }
    }
    return false;
  }

  /** "Maya told me", "Maya and I", "Tom came over", "Maya: …". */
  private boolean asSubject(Sentence sentence, Mention mention) {
    int at = mention.to();
    for (int i = 0; i < 8 && script.in(at, JOINTS); i++) {
      if (tokens.is(at + 1, "i") || tokens.is(at + 1, "me") || tokens.is(at + 1, "myself")) {
        return !planned(mention.from(), Math.min(at + 5, sentence.to()));
      }
      var next = cast.at(at + 1);
      if (next == null || next.from() != at + 1) {
        break;
      }
      at = next.to();
    }
    if (tokens.is(at, ":") && mention.from() <= sentence.from() + 1) {
      return true;
    }
    boolean opens = mention.from() <= sentence.from() + 2
        || script.in(mention.from() - 1, Vocabulary.BREAK)
        || tokens.is(mention.from() - 1, "and")
        || tokens.is(mention.from() - 1, "when")
        || tokens.is(mention.from() - 1, "as");
    int verb = tokens.is(at, "just")
            || tokens.is(at, "also")
            || tokens.is(at, "finally")
            || tokens.is(at, "really")
        ? at + 1
        : at;
    return opens
        && script.in(verb, Vocabulary.CONTACT_SUBJECT)
        && !script.in(verb + 1, Vocabulary.HE)
        && cast.at(verb + 1) == null;
  }
}
