package kith.text.notes;

import java.util.Set;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Names in a text: known ones, and words that are written or used like names. */
final class ProperNames {
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
  private final Cast cast;

  ProperNames(Script script, Cast cast) {
    this.script = script;
    this.tokens = script.tokens;
    this.names = new Names(script.note.people());
    this.cast = cast;
  }

  @Nullable
  Mention at(Sentence sentence, int i) {
    boolean tagged = tokens.is(i, "@");
    int at = tagged ? i + 1 : i;
    if (tagged && (!tokens.isWord(at) || tokens.spaced(at))) {
      return null;
    }
    var known = names.known(tokens, at, tagged);
    if (known != null) {
      return mention(i, known);
    }
    var titled = titled(at);
    if (titled != null) {
      return mention(i, titled);
    }
    boolean likely = tagged || likely(sentence, at);
    var name = likely ? written(at, tagged) : null;
    return name == null ? null : mention(i, name);
  }

  /** "Mr Albrecht", "Aunt Gerda". */
  private Names.@Nullable Name titled(int at) {
    int after = Names.titled(tokens, at);
    var name = after < 0 || script.dated(after) ? null : written(after, true);
    if (name == null || name.known() && Names.suits(tokens.lower(at), name.name())) {
      return name;
    }
    String called = name.known() ? Names.stripped(tokens, after) : name.name();
    return new Names.Name(name.to(), tokens.written(at) + " " + called, false, name.owns());
  }

  /** Whether a common given name stands there, written like one. */
  boolean given(int at) {
    return tokens.capital(at) && Names.given(tokens.lower(at));
  }

  /** A known name at the token. */
  Names.@Nullable Name known(int at) {
    return names.known(tokens, at, false);
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
  Names.@Nullable Name written(int at, boolean sure) {
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
    if (plain || !written || Kin.RELATIONS.containsKey(base) && !Names.given(base)) {
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
    if (Vocabulary.STOP.contains(base) || Kin.RELATIONS.containsKey(base) || tokens.length(i) < 2) {
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
}
