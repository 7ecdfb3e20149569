package kith.opening;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to open up with.
 *
 * @param id within its deck; of an own prompt, unique over all accounts
 * @param theme a word with hyphens ("us-two"); "other" for an own prompt that fits none
 * @param depth 1 facts and stories, 2 opinions and wishes, 3 core feelings
 * @param audience for whom it fits: "friends", "family", "partners"
 * @param then a gentle follow-up, where there is one
 * @param language as a language tag ("en")
 * @param own whether whoever asks it wrote it
 */
public record Prompt(
    String id,
    String theme,
    int depth,
    Set<String> audience,
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

  public boolean deepest() {
    return depth == DEEPEST;
  }
}
