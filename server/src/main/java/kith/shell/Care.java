package kith.shell;

import kith.platform.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Help beside words that speak of danger: one warm sentence, the numbers of my country and the people I chose. The support module
 * answers. Only that: nobody is told, nothing is kept, nobody is rated.
 */
public interface Care {
  /**
   * What to show beside these words, to whoever wrote them; null when they speak of no danger.
   *
   * @param me null for a guest
   * @param words what was just written; null when nothing was
   */
  @Nullable
  Fragment about(@Nullable AccountId me, @Nullable String words);
}
