package kith.text.notes;

import kith.text.words.Tokens;

/** Finds everybody in a note: known names, relations, new names. */
final class Casting {
  private final Script script;
  private final Tokens tokens;
  private final Cast cast;
  private final ProperNames names;
  private final Kin kin;

  private Casting(Script script) {
    this.script = script;
    this.tokens = script.tokens;
    this.cast = new Cast(script);
    this.names = new ProperNames(script, cast);
    this.kin = new Kin(script, names, cast);
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
    int related = kin.owned(i);
    if (related > i) {
      return related;
    }
    var mention = names.at(sentence, i);
    if (mention == null) {
      return kin.parent(i);
    }
    cast.add(partner(mention));
    if (mention.owns()) {
      int to = kin.relation(
          mention.to(),
          mention.to() + (tokens.is(mention.to(), "'") ? 1 : 0),
          mention.name(),
          mention.from());
      return Math.max(mention.to(), to);
    }
    return kin.apposition(mention);
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
}
