package kith.opening;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to open up with.
 *
 * @param id within its deck; of an own prompt, unique over all accounts
 * @param theme a word with hyphens ("us-two"); "other" for an own prompt that fits none
 * @param depth 1 facts and stories, 2 opinions and wishes, 3 core feelings
 * @param audience whom it suits; an own prompt suits whom I ask it
 * @param then a gentle follow-up, where there is one
 * @param language as a language tag ("en")
 * @param own whether whoever asks it wrote it
 */
public record Prompt(
    String id,
    String theme,
    int depth,
    Set<Audience> audience,
    String ask,
    @Nullable String then,
    String language,
    boolean own) {
  public static final int DEEPEST = 3;
  public static final String OTHER = "other";

  public Prompt {
    if (depth < 1 || depth > DEEPEST) {
      throw new IllegalArgumentException("depth " + depth);
    }
    audience = Set.copyOf(audience);
  }

  /** @param who null for anybody at all */
  boolean suits(@Nullable Audience who) {
    return who == null
        ? audience.containsAll(EnumSet.allOf(Audience.class))
        : audience.contains(who);
  }

  public boolean deepest() {
    return depth == DEEPEST;
  }
}
