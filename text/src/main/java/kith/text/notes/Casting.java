package kith.text.notes;

import java.util.Map;
import java.util.Set;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds everybody in a note: known names, relations, new names. */
final class Casting {
  static final Map<String, String> RELATIONS = Lists.labels("relations.tsv");
  private static final Set<String> OWNERS = Set.of("her", "his", "their", "my", "our", "your");
  private static final Set<String> CALLED = Set.of("called", "named");
  private static final Set<String> SURE_LEADS = Set.of(
      "with",
      "w",
      "met",
      "saw",
      "told",
      "visited",
      "phoned",
      "rang",
      "texted",
      "messaged",
      "dating",
      "marrying",
      "into");
  private static final Set<String> PLACES =
      Set.of("in", "at", "from", "near", "to", "of", "around", "via", "outside");

  private final Script script;
  private final Tokens tokens;
  private final Names names;
  private final Cast cast = new Cast();

  private Casting(Script script) {
    this.script = script;
    this.tokens = script.tokens;
    this.names = new Names(script.note.people());
  }

  static Cast of(Script script) {
    var casting = new Casting(script);
    for (var sentence : script.sentences) {
      casting.read(sentence);
    }
    return casting.cast;
  }

  private void read(Sentence sentence) {
    int i = sentence.from();
    while (i < sentence.to()) {
      i = Math.max(i + 1, step(sentence, i));
    }
  }

  private int step(Sentence sentence, int i) {
    if (!tokens.isWord(i) && !tokens.is(i, "@") || script.dated(i) && !tokens.is(i - 1, "@")) {
      return i;
    }
    int related = owned(i);
    if (related > i) {
      return related;
    }
    var mention = name(sentence, i);
    if (mention == null) {
      return parent(i);
    }
    cast.add(partner(mention));
    if (mention.owns()) {
      int to = relation(
          mention.to(),
          mention.to() + (tokens.is(mention.to(), "'") ? 1 : 0),
          mention.name(),
          mention.from());
      return Math.max(mention.to(), to);
    }
    return apposition(mention);
  }

  /** "her sister Ines", "my friend Tom". */
  private int owned(int i) {
    if (!script.in(i, OWNERS)) {
      return i;
    }
    String owner = null;
    if (!tokens.is(i, "my") && !tokens.is(i, "our") && !tokens.is(i, "your")) {
      var whose = cast.antecedent(i, tokens.is(i, "her") ? 'f' : tokens.is(i, "his") ? 'm' : 'p');
      owner = whose == null ? null : whose.name();
    }
    return relation(i, i + 1, owner, i);
  }

  /** Reads a relation after its owner; gives the token after it, or the place it began. */
  private int relation(int from, int at, @Nullable String owner, int nameFrom) {
    int noun = at;
    while (noun < at + 3 && script.in(noun, Vocabulary.ADJECTIVE)) {
      noun += tokens.is(noun + 1, "-") ? 2 : 1;
    }
    int end = hyphenated(noun);
    String word = noun(noun, end);
    String kind = RELATIONS.get(word);
    if (kind == null || end > noun + 1 && kind.isEmpty()) {
      return from;
    }
    boolean owns = Names.owns(tokens, end - 1);
    int nameAt = end;
    if (tokens.is(nameAt, ",") || tokens.is(nameAt, "(")) {
      nameAt++;
    } else if (script.in(nameAt, CALLED)) {
      nameAt++;
    } else if ((tokens.is(nameAt, "is") || tokens.is(nameAt, "was"))
        && script.in(nameAt + 1, CALLED)) {
      nameAt += 2;
    }
    boolean loose = nameAt > end && tokens.is(end, ",");
    var name = owns ? null : properName(nameAt, true);
    if (name != null && loose && !tokens.is(name.to(), ",")) {
      name = null;
    }
    char gender = kind.charAt(0);
    if (name != null) {
      int to = tokens.is(name.to(), ")") ? name.to() + 1 : name.to();
      cast.add(new Mention(
          nameFrom,
          to,
          name.name(),
          owner,
          word,
          name.known(),
          gender == 'u' ? Names.gender(name.name()) : gender,
          name.owns(),
          true));
      return to;
    }
    String written = script.text(nameFrom, end);
    String bare = owns && tokens.lower(end - 1).endsWith("'s")
        ? written.substring(0, written.length() - 2)
        : written;
    cast.add(new Mention(nameFrom, end, bare, owner, word, false, gender, owns, false));
    return end;
  }

  /** Past "mother-in-law" and "co-worker". */
  private int hyphenated(int noun) {
    int end = noun + 1;
    while (end < noun + 5 && tokens.is(end, "-") && tokens.isWord(end + 1) && !tokens.spaced(end)) {
      end += 2;
    }
    if (end == noun + 1 && tokens.is(end, "in") && tokens.is(end + 1, "law")) {
      return end + 2;
    }
    return end;
  }

  private String noun(int from, int to) {
    if (to == from + 1) {
      return Names.base(tokens.lower(from));
    }
    var whole = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, "-")) {
        whole.append(whole.isEmpty() ? "" : "-").append(Names.base(tokens.lower(i)));
      }
    }
    return whole.toString();
  }

  private @Nullable Mention name(Sentence sentence, int i) {
    boolean tagged = tokens.is(i, "@");
    int at = tagged ? i + 1 : i;
    if (tagged && (!tokens.isWord(at) || tokens.spaced(at))) {
      return null;
    }
    var known = names.known(tokens, at, tagged);
    if (known != null) {
      return mention(i, known);
    }
    boolean likely = tagged || likely(sentence, at);
    var name = likely ? properName(at, tagged) : null;
    return name == null ? null : mention(i, name);
  }

  private static Mention mention(int from, Names.Name name) {
    return new Mention(
        from,
        name.to(),
        name.name(),
        null,
        null,
        name.known(),
        Names.gender(name.name()),
        name.owns(),
        true);
  }

  /** A name that is written like one, with its surname. */
  private Names.@Nullable Name properName(int at, boolean sure) {
    var known = names.known(tokens, at, sure);
    if (known != null) {
      return known;
    }
    String base = Names.base(tokens.lower(at));
    boolean plain = !tokens.isWord(at)
        || Vocabulary.STOP.contains(base)
        || script.dated(at)
        || tokens.length(at) < 2;
    boolean written = tokens.capital(at)
        || Names.given(base) && !Vocabulary.AMBIGUOUS.contains(base) && !tokens.is(at - 1, "(");
    if (plain || !written || RELATIONS.containsKey(base) && !Names.given(base)) {
      return null;
    }
    int to = at + 1;
    var name = new StringBuilder(Names.stripped(tokens, at));
    boolean surname = !Names.owns(tokens, at)
        && tokens.capital(to)
        && tokens.capital(at)
        && !Vocabulary.STOP.contains(Names.base(tokens.lower(to)))
        && !script.dated(to)
        && tokens.length(to) > 1
        && names.known(tokens, to, false) == null;
    if (surname) {
      name.append(' ').append(Names.stripped(tokens, to));
      to++;
    }
    return new Names.Name(to, name.toString(), false, Names.owns(tokens, to - 1));
  }

  /** Whether a word nobody marked as a name is one. */
  private boolean likely(Sentence sentence, int i) {
    String base = Names.base(tokens.lower(i));
    if (Vocabulary.STOP.contains(base) || RELATIONS.containsKey(base) || tokens.length(i) < 2) {
      return false;
    }
    boolean given = Names.given(base);
    boolean ambiguous = Vocabulary.AMBIGUOUS.contains(base);
    boolean led = script.in(i - 1, SURE_LEADS) || joinsName(i);
    if (!tokens.capital(i)) {
      return given
          && !ambiguous
          && (led || i == sentence.from() || tokens.lower(i).endsWith("'s"));
    }
    if (shouting(i)) {
      return given && led;
    }
    boolean acts = script.in(i + 1, Vocabulary.PERSON_VERB)
        || tokens.is(i + 1, "and") && tokens.is(i + 2, "i")
        || tokens.is(i + 1, ":");
    if (i == sentence.from()) {
      return given && !ambiguous
          || acts && (given || !commonStart(base))
          || given && tokens.lower(i).endsWith("'s");
    }
    boolean place = script.in(i - 1, PLACES);
    return given && (!place || !ambiguous || tokens.is(i - 1, "to"))
        || !place
            && (led && !tokens.is(i - 1, "into")
                || acts && tokens.isWord(i - 1) && !tokens.is(i - 1, "the"));
  }

  private boolean commonStart(String base) {
    return base.endsWith("ing") || base.endsWith("ed") || base.endsWith("ly") || base.length() < 3;
  }

  private boolean shouting(int i) {
    return tokens.length(i) > 1 && Character.isUpperCase(tokens.text().charAt(tokens.begin(i) + 1));
  }

  /** Whether it follows another name and "and". */
  private boolean joinsName(int i) {
    boolean joint = tokens.is(i - 1, "and")
        || tokens.is(i - 1, "&")
        || tokens.is(i - 1, ",")
        || tokens.is(i - 1, "+");
    var before = joint ? cast.endingAt(i - 1) : null;
    return before != null && (!tokens.is(i - 1, ",") || Names.given(tokens.lower(i)));
  }

  /** "engaged to Huw", "dating Sam": a partner of whom the sentence speaks. */
  private Mention partner(Mention mention) {
    int verb = tokens.is(mention.from() - 1, "to") ? mention.from() - 2 : mention.from() - 1;
    if (mention.known() || !script.in(verb, Vocabulary.PARTNER) || mention.owns()) {
      return mention;
    }
    var whose = cast.antecedent(verb, 'u');
    return whose == null ? mention : mention.related(whose.name(), "partner");
  }

  /** "Ines, her sister", "Ines (Maya's sister)". */
  private int apposition(Mention mention) {
    int at = mention.to();
    if (!tokens.is(at, ",") && !tokens.is(at, "(")) {
      return at;
    }
    int owner = at + 1;
    String whose = null;
    if (script.in(owner, OWNERS)) {
      if (!tokens.is(owner, "my") && !tokens.is(owner, "our")) {
        var before = cast.antecedent(
            mention.from(), tokens.is(owner, "her") ? 'f' : tokens.is(owner, "his") ? 'm' : 'p');
        whose = before == null ? null : before.name();
      }
    } else {
      var name = names.known(tokens, owner, false);
      if (name == null || !name.owns()) {
        return at;
      }
      whose = name.name();
    }
    int noun = owner + 1;
    while (noun < owner + 4 && script.in(noun, Vocabulary.ADJECTIVE)) {
      noun++;
    }
    int end = hyphenated(noun);
    String word = noun(noun, end);
    boolean closed = tokens.is(end, ",") || tokens.is(end, ")") || tokens.is(end, ".");
    if (!RELATIONS.containsKey(word) || !closed || Names.owns(tokens, end - 1)) {
      return at;
    }
    cast.replaceLast(mention.related(whose, word));
    return end;
  }

  /** "Mum rang", "lunch with dad": the writer's own. */
  private int parent(int i) {
    String base = Names.base(tokens.lower(i));
    if (!Vocabulary.PARENT.contains(base)
        || script.in(i - 1, Set.of("a", "the", "new", "single"))) {
      return i;
    }
    cast.add(new Mention(
        i,
        i + 1,
        Names.stripped(tokens, i),
        null,
        base,
        false,
        RELATIONS.getOrDefault(base, "u").charAt(0),
        Names.owns(tokens, i),
        false));
    return i + 1;
  }
}
