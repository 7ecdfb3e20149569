package kith.text.reply;

import java.util.HashSet;
import java.util.Set;
import kith.text.model.Families;
import kith.text.model.Tokens;

/** How a reply is built, apart from its words: how long, how much it asks, whom it speaks of, what it takes up. */
public final class Shape {
  public static final int COUNT = 14;

  private static final int LONG_WORD = 4;
  private static final long FIRST = Families.ENGLISH.named("first");
  private static final long SECOND = Families.ENGLISH.named("second");
  private static final long THIRD = Families.ENGLISH.named("third");

  private Shape() {}

  /** @param sentences how many the reply has */
  public static float[] of(Tokens said, Tokens reply, int sentences) {
    double length = Math.max(reply.count(), 1);
    double questions = reply.text().chars().filter(unit -> unit == '?').count();
    var theirs = longWords(said);
    int first = 0;
    int second = 0;
    int third = 0;
    int own = 0;
    int taken = 0;
    for (int token = 0; token < reply.count(); token++) {
      long families = Families.ENGLISH.of(reply, token);
      first += (families & FIRST) != 0 ? 1 : 0;
      second += (families & SECOND) != 0 ? 1 : 0;
      third += (families & THIRD) != 0 ? 1 : 0;
      if (isLong(reply, token)) {
        own++;
        taken += theirs.contains(reply.hash(token)) ? 1 : 0;
      }
    }
    return new float[] {
      (float) Math.log1p(length),
      (float) Math.log1p(sentences),
      (float) Math.log1p(questions),
      questions > 0 ? 1 : 0,
      reply.text().strip().endsWith("?") ? 1 : 0,
      (float) (first / length),
      (float) (second / length),
      (float) Math.log1p(first),
      (float) Math.log1p(second),
      (float) (third / length),
      (float) (taken / (own + 1.0)),
      (float) Math.log1p(taken),
      (float) Math.log1p(said.count()),
      (float) (questions / Math.max(sentences, 1))
    };
  }

  private static Set<Integer> longWords(Tokens tokens) {
    var words = new HashSet<Integer>();
    for (int token = 0; token < tokens.count(); token++) {
      if (isLong(tokens, token)) {
        words.add(tokens.hash(token));
      }
    }
    return words;
  }

  private static boolean isLong(Tokens tokens, int token) {
    return tokens.kind(token) == Tokens.Kind.WORD && tokens.length(token) >= LONG_WORD;
  }
}
