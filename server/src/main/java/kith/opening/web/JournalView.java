package kith.opening.web;

import java.util.SequencedSet;
import kith.opening.Prompt;
import org.jspecify.annotations.Nullable;

/**
 * What my page offers to write about.
 *
 * @param prompt null when I write freely, or no question is left
 * @param free whether I chose to write freely
 * @param theme the chosen one; empty: any that I did not decline
 * @param turn number of the next question
 */
public record JournalView(
    @Nullable Prompt prompt,
    boolean free,
    int depth,
    String theme,
    int turn,
    SequencedSet<String> themes,
    SequencedSet<String> notForMe) {
  public String another() {
    return at(depth, theme) + "&turn=" + turn;
  }

  public String at(int otherDepth, String otherTheme) {
    return "/opening/journal?depth=" + otherDepth + "&theme=" + otherTheme;
  }
}
