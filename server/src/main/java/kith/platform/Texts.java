package kith.platform;

import org.jspecify.annotations.Nullable;

/**
 * What a text field may hold. Arabic and Hebrew need direction marks; overrides, embeddings and isolates can make a text read
 * as what it is not, and are not needed where every field finds its own direction.
 */
public final class Texts {
  private Texts() {}

  /** Whether it asks; a wish or an offer is only said. */
  public static boolean asks(String words) {
    return words.indexOf('?') >= 0;
  }

  /** Control characters other than line ends and tabs, halves of characters, or marks that turn the text around. */
  public static boolean hasForbidden(String text) {
    return wrong(text) != null;
  }

  static String line(String typed) {
    return isBlank(typed) ? "" : typed.strip();
  }

  static String prose(String typed) {
    return isBlank(typed) ? "" : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /** Why this text is refused, as the key of a message; null when nothing speaks against it. */
  static @Nullable String wrong(String text) {
    if (text.codePoints().anyMatch(Texts::turnsText)) {
      return "platform.wrong.direction";
    }
    return text.codePoints().anyMatch(Texts::isControl) ? "platform.wrong.characters" : null;
  }

  /** Whether there is nothing in it that could be seen: marks alone are no words. */
  private static boolean isBlank(String typed) {
    return typed
            .codePoints()
            .allMatch(c -> Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT)
        && typed.codePoints().noneMatch(Texts::turnsText);
  }

  private static boolean isControl(int c) {
    return (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\r' && c != '\t')
        || Character.getType(c) == Character.SURROGATE;
  }

  private static boolean turnsText(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
