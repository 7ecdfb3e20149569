package kith.text.model;

import kith.text.model.Tokens.Kind;

/** Cuts a text into {@link Tokens} in one pass. Any UTF-16 will do, also half surrogate pairs. */
public final class Scanner {
  /** What comes after is not read: no message is longer, and a pasted book must not hold up the rest. */
  public static final int LONGEST = 1 << 16;

  private final String text;
  private final int end;
  private final Tokens tokens;
  private int at;

  private Scanner(String text) {
    this.text = text;
    this.end = Math.min(text.length(), LONGEST);
    this.tokens = new Tokens(text);
  }

  public static Tokens scan(String text) {
    return new Scanner(text).scan();
  }

  private Tokens scan() {
    while (at < end) {
      char unit = text.charAt(at);
      if (isWordPart(unit)) {
        word();
      } else if (unit >= '0' && unit <= '9') {
        number();
      } else if (Character.isWhitespace(unit)
          || Character.isISOControl(unit)
          || isInvisible(unit)) {
        at++;
      } else if (unit == '<' && windowsQuote()) {
        at += 8;
      } else if (!emoticon() && !bracketed()) {
        mark(unit);
      }
    }
    return tokens;
  }

  private void word() {
    int from = at;
    int begin = tokens.mark();
    int run = 0;
    int letters = 0;
    int capitals = 0;
    char before = 0;
    boolean drawnOut = false;
    while (at < end) {
      char unit = text.charAt(at);
      if (isApostrophe(unit) || unit == '<' && windowsQuote()) {
        int width = unit == '<' ? 8 : 1;
        if (at + width >= end || !isWordPart(text.charAt(at + width))) {
          break;
        }
        tokens.put('\'');
        at += width;
        before = '\'';
        run = 1;
        continue;
      }
      if (!isWordPart(unit)) {
        break;
      }
      char lower = unit < 128
          ? (unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit)
          : Character.toLowerCase(unit);
      letters++;
      capitals += lower != unit ? 1 : 0;
      run = lower == before ? run + 1 : 1;
      before = lower;
      if (run <= 2) {
        tokens.put(lower);
      } else {
        drawnOut = true;
      }
      at++;
    }
    if (capitals == letters && letters > 1) {
      tokens.sawShouting();
    }
    if (drawnOut) {
      tokens.sawElongation();
    }
    tokens.add(Kind.WORD, begin, from, at);
  }

  private void number() {
    int from = at;
    int begin = tokens.mark();
    while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      if (at - from < 4) {
        tokens.put('0');
      }
      at++;
    }
    tokens.add(Kind.NUMBER, begin, from, at);
  }

  /** "[NAME]" and its like, as published data writes what it hides. */
  private boolean bracketed() {
    if (text.charAt(at) != '[') {
      return false;
    }
    int close = at + 1;
    while (close < end
        && close - at < 12
        && text.charAt(close) >= 'A'
        && text.charAt(close) <= 'Z') {
      close++;
    }
    if (close >= end || close - at < 3 || text.charAt(close) != ']') {
      return false;
    }
    int begin = tokens.mark();
    tokens.put('[');
    tokens.put(Character.toLowerCase(text.charAt(at + 1)));
    tokens.put(']');
    tokens.add(Kind.WORD, begin, at, close + 1);
    at = close + 1;
    return true;
  }

  private boolean emoticon() {
    int length = Emoticons.lengthAt(text, at, end);
    if (length == 0) {
      return false;
    }
    int begin = tokens.mark();
    for (int i = at; i < at + length; i++) {
      tokens.put(text.charAt(i));
    }
    tokens.add(Kind.PICTURE, begin, at, at + length);
    at += length;
    return true;
  }

  /** A run of one mark is one token of at most three; a picture is one token with its colour and joiners dropped. */
  private void mark(char unit) {
    int from = at;
    int begin = tokens.mark();
    int point = text.codePointAt(at);
    int width = Character.charCount(point);
    char shown = isApostrophe(unit) ? '\'' : unit == '“' || unit == '”' ? '"' : unit;
    int run = 0;
    while (at < end && text.charAt(at) == unit && (width == 1 || text.codePointAt(at) == point)) {
      if (run++ < (width == 1 ? 3 : 1)) {
        tokens.put(width == 1 ? shown : unit);
        if (width == 2) {
          tokens.put(text.charAt(at + 1));
        }
      }
      at += width;
    }
    at = Math.min(at, end);
    tokens.add(width == 2 || unit >= 0x2190 ? Kind.PICTURE : Kind.MARK, begin, from, at);
  }

  /** An apostrophe as one published corpus writes it: {@code <U+0092>}. */
  private boolean windowsQuote() {
    return text.startsWith("<U+0092>", at);
  }

  private static boolean isApostrophe(char unit) {
    return unit == '\'' || unit == '’' || unit == '‘' || unit == '`' || unit == '\u0092';
  }

  private static boolean isWordPart(char unit) {
    return unit < 128
        ? unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z'
        : Character.isLetter(unit)
            || Character.getType(unit) == Character.NON_SPACING_MARK && !isInvisible(unit);
  }

  private static boolean isInvisible(char unit) {
    return unit >= 0xFE00 && unit <= 0xFE0F || unit >= 0x200B && unit <= 0x200F || unit == 0xFEFF;
  }
}
