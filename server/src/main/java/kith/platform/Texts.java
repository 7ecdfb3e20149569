package kith.platform;

/** What a text field may hold. */
public final class Texts {
  private Texts() {}

  static String line(String typed) {
    return typed.strip();
  }

  static String prose(String typed) {
    return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /** Control characters other than line ends and tabs, direction overrides, and halves of surrogate pairs. */
  public static boolean hasForbidden(String text) {
    return text.codePoints().anyMatch(Texts::forbidden);
  }

  private static boolean forbidden(int c) {
    return (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\r' && c != '\t')
        || Character.getType(c) == Character.SURROGATE
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C;
  }
}
