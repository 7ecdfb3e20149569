package kith.text.model;

/** The n-grams of a text. */
public final class Grams {
  private static final int EDGE = 0x5BD1E995;
  private static final int LONGEST_RUN = 5;

  private Grams() {}

  /** Runs of one to three tokens with the text's edges, and how it is written: shouted, drawn out, long. */
  public static Bundle words(Tokens tokens, int salt) {
    var bundle = new Bundle(salt, tokens.count() * 3 + 4);
    addWords(bundle, tokens, 0, tokens.count());
    bundle.add(Hash.join(0x11, Math.min(tokens.shouted(), 4)));
    bundle.add(Hash.join(0x22, Math.min(tokens.elongated(), 2)));
    bundle.add(Hash.join(0x33, Integer.SIZE - Integer.numberOfLeadingZeros(tokens.count())));
    return bundle;
  }

  /** Runs of one to three tokens between two tokens, with the edges. */
  public static void addWords(Bundle bundle, Tokens tokens, int from, int to) {
    int before = EDGE;
    int earlier = EDGE;
    for (int token = from; token < to; token++) {
      int hash = tokens.hash(token);
      bundle.add(hash);
      bundle.add(Hash.join(before, hash));
      if (token > from) {
        bundle.add(Hash.join(Hash.join(earlier, before), hash + 1));
      }
      earlier = before;
      before = hash;
    }
    bundle.add(Hash.join(before, EDGE));
  }

  /** Runs of two to five letters within words, a word's edges counting as letters. */
  public static Bundle letters(Tokens tokens, int salt) {
    var bundle = new Bundle(salt, (tokens.mark() + tokens.count()) * (LONGEST_RUN - 1));
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.kind(token) == Tokens.Kind.WORD) {
        addLetters(bundle, tokens, tokens.begin(token), tokens.end(token));
      }
    }
    return bundle;
  }

  private static void addLetters(Bundle bundle, Tokens tokens, int begin, int end) {
    for (int from = begin - 1; from < end; from++) {
      int hash = 0x1B873593;
      for (int at = from; at < from + LONGEST_RUN && at <= end; at++) {
        char unit = at < begin || at == end ? ' ' : tokens.charAt(at);
        hash = (hash ^ unit) * 0x01000193;
        if (at > from) {
          bundle.add(Hash.finish(hash));
        }
      }
    }
  }
}
