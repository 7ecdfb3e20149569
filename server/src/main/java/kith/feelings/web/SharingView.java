package kith.feelings.web;

import java.util.List;
import kith.shell.Option;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a check-in of mine, and what they answered.
 *
 * @param others to whom I could show it
 * @param tellable persons of mine, with an account or without
 */
public record SharingView(
    List<Line> shared, List<Option> others, List<Said> said, List<Option> tellable) {
  /**
   * @param with the account with whom it is shared
   * @param what message key of what they see
   */
  public record Line(String with, String name, String what, boolean standing) {}

  /**
   * @param by the account that answered
   * @param kind "sentence", "question" or "offer"
   * @param wanted "heard", "helped" or "held"; null until chosen
   */
  public record Said(
      String by,
      String name,
      String kind,
      @Nullable String words,
      @Nullable String wanted,
      @Nullable String back) {
    public boolean offer() {
      return "offer".equals(kind);
    }
  }
}
