package kith.shell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Words as search compares them: without case, accents and the letters' national dress ("Łódź" is "lodz", "Straße" is
 * "strasse", "İstanbul" is "istanbul").
 */
final class Fold {
  private static final Map<Integer, String> LETTERS = Map.ofEntries(
      Map.entry((int) 'ß', "ss"),
      Map.entry((int) 'ẞ', "ss"),
      Map.entry((int) 'æ', "ae"),
      Map.entry((int) 'Æ', "ae"),
      Map.entry((int) 'œ', "oe"),
      Map.entry((int) 'Œ', "oe"),
      Map.entry((int) 'ø', "o"),
      Map.entry((int) 'Ø', "o"),
      Map.entry((int) 'ł', "l"),
      Map.entry((int) 'Ł', "l"),
      Map.entry((int) 'đ', "d"),
      Map.entry((int) 'Đ', "d"),
      Map.entry((int) 'ð', "d"),
      Map.entry((int) 'Ð', "d"),
      Map.entry((int) 'þ', "th"),
      Map.entry((int) 'Þ', "th"),
      Map.entry((int) 'ħ', "h"),
      Map.entry((int) 'Ħ', "h"),
      Map.entry((int) 'ŧ', "t"),
      Map.entry((int) 'Ŧ', "t"),
      Map.entry((int) 'ŋ', "n"),
      Map.entry((int) 'Ŋ', "n"),
      Map.entry((int) 'ı', "i"),
      Map.entry((int) 'ς', "σ"),
      Map.entry((int) '’', "'"));

  /** Letters below this are folded once and looked up; they are those of most alphabets. */
  private static final int COMMON = 0x2500;

  private static final String[] FOLDED = IntStream.range(0, COMMON)
      .mapToObj(letter -> foldLetter(letter).intern())
      .toArray(String[]::new);

  private Fold() {}

  static String fold(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    var folded = new StringBuilder(text.length() + 8);
    text.codePoints().forEach(letter -> folded.append(folded(letter)));
    return folded.toString();
  }

  /** Folds and remembers where each folded character came from. */
  static Folded foldWithOrigins(String text) {
    var folded = new StringBuilder(text.length() + 8);
    var origins = IntStream.builder();
    for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      var letter = folded(text.codePointAt(at));
      folded.append(letter);
      for (var i = 0; i < letter.length(); i++) {
        origins.add(at);
      }
    }
    return new Folded(folded.toString(), origins.add(text.length()).build().toArray());
  }

  private static String folded(int letter) {
    return letter < COMMON ? FOLDED[letter] : foldLetter(letter);
  }

  private static String foldLetter(int letter) {
    var known = LETTERS.get(letter);
    if (known != null) {
      return known;
    }
    if (Character.getType(letter) == Character.SURROGATE) {
      return "";
    }
    return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
        .codePoints()
        .filter(Fold::isSeen)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSeen(int part) {
    var type = Character.getType(part);
    return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
  }

  private static boolean isAscii(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param origins for each folded character the offset of the character it came from, and one for the end
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Folded(String folded, int[] origins) {}
}
