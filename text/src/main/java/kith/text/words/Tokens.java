package kith.text.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import kith.text.Extent;

/**
 * The words, numbers and signs of a text, in order. Letters and digits part ("22april" is two tokens), an apostrophe
 * inside a word stays in it, every other sign is a token of its own. Asking beyond either end answers an empty word.
 */
public final class Tokens {
  private final String text;
  private int size;
  private int[] begin;
  private int[] end;
  private String[] lower;
  private int[] number;

  private Tokens(String text) {
    this.text = text;
    int guess = text.length() / 4 + 8;
    begin = new int[guess];
    end = new int[guess];
    lower = new String[guess];
    number = new int[guess];
  }

  public static Tokens of(String text) {
    var tokens = new Tokens(text);
    tokens.cut();
    return tokens;
  }

  /** The same tokens, each word read as another where it was mistyped. */
  public Tokens mended(UnaryOperator<String> meant) {
    var mended = new Tokens(text);
    mended.size = size;
    mended.begin = begin;
    mended.end = end;
    mended.number = number;
    mended.lower = Arrays.copyOf(lower, lower.length);
    for (int i = 0; i < size; i++) {
      mended.lower[i] = meant.apply(lower[i]);
    }
    return mended;
  }

  private void cut() {
    int at = 0;
    while (at < text.length()) {
      int unit = text.codePointAt(at);
      int next = at + Character.charCount(unit);
      if (Character.isWhitespace(unit) || Character.isSpaceChar(unit) || invisible(unit)) {
        at = next;
      } else if (unit >= '0' && unit <= '9') {
        at = digits(at);
      } else if (letter(unit)) {
        at = word(at);
      } else {
        add(at, next, text.substring(at, next), -1);
        at = next;
      }
    }
  }

  private int digits(int from) {
    int at = from;
    int value = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = at - from < 8 ? value * 10 + text.charAt(at) - '0' : -1;
      at++;
    }
    add(from, at, text.substring(from, at), at - from > 8 ? -1 : value);
    return at;
  }

  private int word(int from) {
    int at = from;
    while (at < text.length()) {
      int unit = text.codePointAt(at);
      int next = at + Character.charCount(unit);
      boolean inside = letter(unit)
          || apostrophe(unit)
              && next < text.length()
              && letter(text.codePointAt(next))
              && at > from;
      if (!inside) {
        break;
      }
      at = next;
    }
    add(from, at, plain(text.substring(from, at).toLowerCase(Locale.ROOT).replace('’', '\'')), -1);
    return at;
  }

  /** A letter three or more times in a row counts once: "sooo" is "so". */
  private static String plain(String word) {
    StringBuilder plain = null;
    for (int i = 0; i < word.length(); ) {
      int same = i + 1;
      while (same < word.length() && word.charAt(same) == word.charAt(i)) {
        same++;
      }
      boolean stretched = same - i > 2;
      if (stretched && plain == null) {
        plain = new StringBuilder(word.length()).append(word, 0, i);
      }
      if (plain != null) {
        plain.append(word, i, stretched ? i + 1 : same);
      }
      i = same;
    }
    return plain == null ? word : plain.toString();
  }

  private void add(int from, int to, String word, int value) {
    if (size == begin.length) {
      int more = size * 2;
      begin = Arrays.copyOf(begin, more);
      end = Arrays.copyOf(end, more);
      lower = Arrays.copyOf(lower, more);
      number = Arrays.copyOf(number, more);
    }
    begin[size] = from;
    end[size] = to;
    lower[size] = word;
    number[size++] = value;
  }

  private static boolean letter(int unit) {
    return Character.isLetter(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK
        || Character.getType(unit) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean apostrophe(int unit) {
    return unit == '\'' || unit == '’';
  }

  private static boolean invisible(int unit) {
    return unit == 0x200B || unit == 0xFEFF || unit == 0x00AD;
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int begin(int token) {
    return token < size ? begin[token] : text.length();
  }

  public int end(int token) {
    return end[token];
  }

  /** The token in lower case, with a straight apostrophe. */
  public String lower(int token) {
    return token < 0 || token >= size ? "" : lower[token];
  }

  public boolean is(int token, String word) {
    return lower(token).equals(word);
  }

  /** The value of a token of up to eight digits, else -1. */
  public int number(int token) {
    return token < 0 || token >= size ? -1 : number[token];
  }

  /** How many UTF-16 units a token takes. */
  public int length(int token) {
    return token < 0 || token >= size ? 0 : end[token] - begin[token];
  }

  /** Whether something that is no token lies before this one; true at the start. */
  public boolean spaced(int token) {
    return token <= 0 || token >= size || begin[token] > end[token - 1];
  }

  public boolean isWord(int token) {
    return token >= 0 && token < size && letter(text.codePointAt(begin[token]));
  }

  public boolean isDigits(int token) {
    return token >= 0
        && token < size
        && text.charAt(begin[token]) >= '0'
        && text.charAt(begin[token]) <= '9';
  }

  public boolean capital(int token) {
    return token >= 0 && token < size && Character.isUpperCase(text.codePointAt(begin[token]));
  }

  /** The token as written. */
  public String written(int token) {
    return text.substring(begin[token], end[token]);
  }

  /** The stretch of text of the tokens from one up to, not with, another. */
  public Extent extent(int from, int to) {
    return to <= from ? new Extent(begin(from), begin(from)) : new Extent(begin[from], end[to - 1]);
  }
}
