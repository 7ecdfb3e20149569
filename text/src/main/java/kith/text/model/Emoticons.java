package kith.text.model;

/** Faces typed with marks and letters. */
final class Emoticons {
  private static final String EYES = ":;=8xX";
  private static final String MOUTHS = ")(DdPp/\\|oO3*]['cC><$";

  private Emoticons() {}

  /** Length of the face that begins here, or 0. */
  static int lengthAt(String text, int at, int end) {
    char first = text.charAt(at);
    if (first == '<' && at + 1 < end && text.charAt(at + 1) == '3') {
      return 2;
    }
    if (first == '^' && at + 1 < end && text.charAt(at + 1) == '^') {
      return 2;
    }
    if (first != ':' && first != ';' && first != '=') {
      return 0;
    }
    int mouth = at + 1;
    if (mouth < end && (text.charAt(mouth) == '\'' || text.charAt(mouth) == '-')) {
      mouth++;
    }
    if (mouth >= end
        || MOUTHS.indexOf(text.charAt(mouth)) < 0
        || EYES.indexOf(text.charAt(mouth)) >= 0) {
      return 0;
    }
    boolean letterFollows = mouth + 1 < end && Character.isLetterOrDigit(text.charAt(mouth + 1));
    return Character.isLetterOrDigit(text.charAt(mouth)) && letterFollows
            || isLink(text, mouth, end)
        ? 0
        : mouth + 1 - at;
  }

  private static boolean isLink(String text, int mouth, int end) {
    return text.charAt(mouth) == '/' && mouth + 1 < end && text.charAt(mouth + 1) == '/';
  }
}
