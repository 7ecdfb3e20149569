package kith.text.model;

import java.util.Arrays;

/**
 * The words and marks of a text in reading order: lower-cased, elongations cut to two letters, digits as 0. Each token
 * knows where it stands in the text, so that a reader can show its evidence. Immutable once scanned.
 */
public final class Tokens {
  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK,
    PICTURE
  }

  /** The hash of a token before its first character; {@link Hash#finish} comes after the last. */
  static final int START = 0x2545F491;

  private final String text;
  private char[] chars = new char[128];
  private int[] begins = new int[32];
  private int[] froms = new int[32];
  private int[] tos = new int[32];
  private int[] hashes = new int[32];
  private Kind[] kinds = new Kind[32];
  private int count;
  private int used;
  private int shouted;
  private int elongated;

  Tokens(String text) {
    this.text = text;
  }

  public int count() {
    return count;
  }

  public String text() {
    return text;
  }

  public Kind kind(int token) {
    return kinds[token];
  }

  /** First UTF-16 unit of the token in the text. */
  public int from(int token) {
    return froms[token];
  }

  /** One past the last UTF-16 unit of the token in the text. */
  public int to(int token) {
    return tos[token];
  }

  /** The normalised token. */
  public String word(int token) {
    return new String(chars, begins[token], end(token) - begins[token]);
  }

  /** The first character of the normalised token. */
  public char first(int token) {
    return chars[begins[token]];
  }

  public boolean is(int token, String word) {
    int begin = begins[token];
    return end(token) - begin == word.length()
        && Arrays.equals(chars, begin, end(token), word.toCharArray(), 0, word.length());
  }

  /** How many words are written in capitals alone. */
  public int shouted() {
    return shouted;
  }

  /** How many words have letters that were drawn out. */
  public int elongated() {
    return elongated;
  }

  /** Alike for tokens that are alike once normalised. */
  public int hash(int token) {
    return hashes[token];
  }

  /** How many UTF-16 units the normalised token has. */
  public int length(int token) {
    return end(token) - begins[token];
  }

  int begin(int token) {
    return begins[token];
  }

  int end(int token) {
    return token + 1 < count ? begins[token + 1] : used;
  }

  char charAt(int index) {
    return chars[index];
  }

  static int step(int hash, char unit) {
    return hash * 0x01000193 ^ unit;
  }

  void put(char unit) {
    if (used == chars.length) {
      chars = Arrays.copyOf(chars, used * 2);
    }
    chars[used++] = unit;
  }

  int mark() {
    return used;
  }

  void add(Kind kind, int begin, int from, int to) {
    if (count == begins.length) {
      grow();
    }
    begins[count] = begin;
    froms[count] = from;
    tos[count] = to;
    kinds[count] = kind;
    int hash = START;
    for (int at = begin; at < used; at++) {
      hash = step(hash, chars[at]);
    }
    hashes[count++] = Hash.finish(hash);
  }

  private void grow() {
    begins = Arrays.copyOf(begins, count * 2);
    froms = Arrays.copyOf(froms, count * 2);
    tos = Arrays.copyOf(tos, count * 2);
    hashes = Arrays.copyOf(hashes, count * 2);
    kinds = Arrays.copyOf(kinds, count * 2);
  }

  void sawShouting() {
    shouted++;
  }

  void sawElongation() {
    elongated++;
  }
}
