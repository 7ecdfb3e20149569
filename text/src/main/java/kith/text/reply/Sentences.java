package kith.text.reply;

import java.util.ArrayList;
import java.util.List;
import kith.text.Extent;
import kith.text.model.Scanner;
import kith.text.model.Tokens;

/** A text in sentences: each ends with its full stop, question or exclamation mark, or where the line ends. */
public final class Sentences {
  private Sentences() {}

  public static List<Extent> of(String text) {
    var tokens = Scanner.scan(text);
    var sentences = new ArrayList<Extent>();
    int first = 0;
    for (int token = 0; token < tokens.count(); token++) {
      boolean last = token == tokens.count() - 1;
      if (last
          || lineEndsAfter(tokens, token)
          || isStop(tokens, token) && !isStop(tokens, token + 1)) {
        sentences.add(new Extent(tokens.from(first), tokens.to(token)));
        first = token + 1;
      }
    }
    return sentences;
  }

  private static boolean isStop(Tokens tokens, int token) {
    return tokens.kind(token) == Tokens.Kind.MARK && ".!?…".indexOf(tokens.first(token)) >= 0;
  }

  private static boolean lineEndsAfter(Tokens tokens, int token) {
    return tokens.text().substring(tokens.to(token), next(tokens, token)).indexOf('\n') >= 0;
  }

  private static int next(Tokens tokens, int token) {
    return token + 1 < tokens.count() ? tokens.from(token + 1) : tokens.to(token);
  }
}
