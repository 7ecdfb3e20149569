package kith.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of somebody's words.
 *
 * @param marked whether it is what was found, or what a proposal rests on
 */
public record Marked(String text, boolean marked) {
  /** The whole text with [from, to) marked; offsets outside the text are drawn in. */
  public static List<Marked> in(String text, int from, int to) {
    var start = Math.clamp(from, 0, text.length());
    var end = Math.clamp(to, start, text.length());
    var parts = new ArrayList<Marked>();
    add(parts, text.substring(0, start), false);
    add(parts, text.substring(start, end), true);
    add(parts, text.substring(end), false);
    return List.copyOf(parts);
  }

  private static void add(List<Marked> parts, String text, boolean marked) {
    if (!text.isEmpty()) {
      parts.add(new Marked(text, marked));
    }
  }
}
