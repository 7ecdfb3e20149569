package kith.shell;

/** Where folded words begin and end, and whether a part of a query begins there. */
final class Matches {
  private Matches() {}

  /** First place at or after {@code from} where a word begins with this part; -1 when there is none. */
  static int find(String folded, String part, int from) {
    var word = firstWord(part);
    for (var at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (beginsWord(folded, at) && end(folded, part, at) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** Where the part ends that begins at {@code at}; -1 when it does not match there. Any gap stands between its words. */
  static int end(String folded, String part, int at) {
    var text = at;
    for (var i = 0; i < part.length(); i++) {
      if (part.charAt(i) == ' ') {
        var gap = text;
        while (gap < folded.length() && !isWord(folded, gap)) {
          gap++;
        }
        if (gap == text) {
          return -1;
        }
        text = gap;
      } else if (text < folded.length() && folded.charAt(text) == part.charAt(i)) {
        text++;
      } else {
        return -1;
      }
    }
    return text;
  }

  static boolean endsWord(String folded, int at) {
    return at >= folded.length() || !isWord(folded, at);
  }

  /** In scripts that put no spaces between words, one may begin anywhere. */
  private static boolean beginsWord(String folded, int at) {
    return at == 0 || !isWord(folded, at - 1) || isWithoutSpaces(folded.charAt(at));
  }

  private static boolean isWord(String folded, int at) {
    var letter = folded.charAt(at);
    return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
  }

  private static boolean isWithoutSpaces(char letter) {
    return letter >= 0x0E00
        && (Character.isIdeographic(letter)
            || switch (Character.UnicodeScript.of(letter)) {
              case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
              default -> false;
            });
  }

  private static String firstWord(String part) {
    var space = part.indexOf(' ');
    return space < 0 ? part : part.substring(0, space);
  }
}
