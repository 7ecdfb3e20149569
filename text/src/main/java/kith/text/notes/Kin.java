package kith.text.notes;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Who is what to whom: "her sister Ines", "Ines, her sister", "a new boyfriend, Piet". */
final class Kin {
  static final Map<String, String> RELATIONS = Lists.labels("relations.tsv");
  private static final Set<String> OWNERS = Set.of("her", "his", "their", "my", "our", "your");
  private static final Set<String> CALLED = Set.of("called", "named");
  private static final Set<String> LEADS = Set.of(",", "(", "=", ":");
  private static final Set<String> AND = Set.of("and", "&", "+");
  private static final Set<String> CHILDREN =
      Set.of("daughter", "son", "child", "kid", "baby", "toddler", "girl", "boy", "dog", "cat");
  private static final Set<String> MARRIED =
      Set.of("husband", "hubby", "wife", "partner", "boyfriend", "girlfriend", "fiancé", "fiancée");

  private final Script script;
  private final Tokens tokens;
  private final ProperNames names;
  private final Cast cast;

  Kin(Script script, ProperNames names, Cast cast) {
    this.script = script;
    this.tokens = script.tokens;
    this.names = names;
    this.cast = cast;
  }

  /** "her sister Ines", "my friend Tom". */
  int owned(int i) {
    if (!script.in(i, OWNERS)) {
      return script.in(i, Vocabulary.INTRODUCING) ? introduced(i) : i;
    }
    boolean mine = tokens.is(i, "my") || tokens.is(i, "our") || tokens.is(i, "your");
    return relation(i, i + 1, mine ? null : whose(i), i);
  }

  private @Nullable String whose(int i) {
    char gender = tokens.is(i, "her") ? 'f' : tokens.is(i, "his") ? 'm' : 'p';
    var before = script.in(i - 1, AND) ? cast.endingAt(i - 1) : null;
    if (before != null
        && before.of() != null
        && MARRIED.contains(Names.base(tokens.lower(i + 1)))) {
      return CHILDREN.contains(before.relation()) ? before.of() : before.name();
    }
    var whose = cast.antecedent(i, gender);
    return whose == null ? null : whose.name();
  }

  /** "Ana has a new boyfriend, Piet": only with a name. */
  private int introduced(int i) {
    int verb = i - 1;
    while (script.in(verb, Set.of("got", "already", "also", "now"))) {
      verb--;
    }
    boolean contracted = verb < i - 1 && tokens.lower(verb).endsWith("'s");
    if (!contracted && !script.in(verb, Vocabulary.HAVING)) {
      return i;
    }
    int subject = contracted ? verb : verb - 1;
    String owner = null;
    if (!script.in(subject, Vocabulary.SELF) && !script.in(subject, Vocabulary.WE)) {
      char gender =
          script.in(subject, Vocabulary.SHE) ? 'f' : script.in(subject, Vocabulary.HE) ? 'm' : 'p';
      var named = cast.endingAt(subject + 1);
      var whose = named == null ? cast.antecedent(i, gender) : named;
      if (whose == null) {
        return i;
      }
      owner = whose.name();
    }
    var named = named(i + 1, i);
    if (named == null) {
      return i;
    }
    cast.add(named.related(owner, Objects.requireNonNull(named.relation())));
    return named.to();
  }

  /** A relation with the name after it. */
  private @Nullable Mention named(int at, int from) {
    int noun = pastAdjectives(at);
    int end = hyphenated(noun);
    String word = noun(noun, end);
    String kind = RELATIONS.get(word);
    int nameAt =
        end + (tokens.is(end, ",") || tokens.is(end, "(") || script.in(end, CALLED) ? 1 : 0);
    var name = kind == null || nameAt == end ? null : names.written(nameAt, true);
    if (kind == null || name == null || name.owns() || !apart(name.to())) {
      return null;
    }
    int to = tokens.is(name.to(), ")") ? name.to() + 1 : name.to();
    char gender = kind.charAt(0) == 'u' ? Names.gender(name.name()) : kind.charAt(0);
    return new Mention(from, to, name.name(), null, word, name.known(), gender, false, true);
  }

  /** Reads a relation after its owner; gives the token after it, or the place it began. */
  int relation(int from, int at, @Nullable String owner, int nameFrom) {
    int noun = pastAdjectives(at);
    int end = hyphenated(noun);
    String word = noun(noun, end);
    if (word.equals("one") && noun > at) {
      noun--;
      word = tokens.lower(noun) + "-one";
    }
    String kind = RELATIONS.get(word);
    if (kind == null || end > noun + 1 && kind.isEmpty()) {
      return from;
    }
    boolean owns = Names.owns(tokens, end - 1);
    int nameAt = end;
    if (script.in(nameAt, LEADS) || script.in(nameAt, CALLED)) {
      nameAt++;
    } else if (tokens.is(nameAt, "is") || tokens.is(nameAt, "was")) {
      nameAt += script.in(nameAt + 1, CALLED) ? 2 : names.given(nameAt + 1) ? 1 : 0;
    }
    boolean loose = nameAt > end && tokens.is(end, ",");
    var name = owns ? null : names.written(nameAt, true);
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
    boolean pronoun = script.in(nameFrom, OWNERS);
    String bare = bare(pronoun && owner != null ? noun : nameFrom, end);
    cast.add(new Mention(
        nameFrom,
        end,
        pronoun && owner != null ? owner + "'s " + bare : bare,
        owner,
        word,
        false,
        gender,
        owns,
        false));
    return end;
  }

  private String bare(int from, int end) {
    String written = script.text(from, end);
    return tokens.lower(end - 1).endsWith("'s")
        ? written.substring(0, written.length() - 2)
        : written;
  }

  /** Past "little" and "eldest" before what they are; "her eldest" may stand alone. */
  private int pastAdjectives(int at) {
    int noun = at;
    while (noun < at + 3
        && script.in(noun, Vocabulary.ADJECTIVE)
        && !(RELATIONS.containsKey(Names.base(tokens.lower(noun)))
            && !RELATIONS.containsKey(Names.base(tokens.lower(noun + 1))))) {
      noun += tokens.is(noun + 1, "-") ? 2 : 1;
    }
    return noun;
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

  /** "Ines, her sister", "Ines (Maya's sister)". */
  int apposition(Mention mention) {
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
      var name = names.known(owner);
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

  /** Whether a name ends here, and no list goes on. */
  private boolean apart(int to) {
    boolean list = tokens.is(to, ",")
        && tokens.isWord(to + 1)
        && tokens.capital(to + 1)
        && !tokens.is(to + 1, "i");
    return !list && !(script.in(to, AND) && tokens.capital(to + 1) && !tokens.is(to + 1, "i"));
  }

  /** "Mum rang", "lunch with dad": the writer's own; "Kwesi: dad's operation" Kwesi's. */
  int parent(int i) {
    String base = Names.base(tokens.lower(i));
    if (!Vocabulary.PARENT.contains(base)
        || script.in(i - 1, Set.of("a", "the", "new", "single"))) {
      return i;
    }
    var topic = tokens.is(i - 1, ":") ? cast.endingAt(i - 1) : null;
    String owner = topic == null ? null : topic.name();
    String name = Names.stripped(tokens, i);
    cast.add(new Mention(
        i,
        i + 1,
        owner == null ? name : owner + "'s " + name,
        owner,
        base,
        false,
        RELATIONS.getOrDefault(base, "u").charAt(0),
        Names.owns(tokens, i),
        false));
    return i + 1;
  }
}
