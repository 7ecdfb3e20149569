package kith.opening;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A prompt in a deck of mine, as it can be edited. */
public record OwnPrompt(UUID id, UUID deck, Words words, int version) {
  /**
   * @param then a gentle follow-up, where there is one
   * @param theme one of the themes that come with Kith, or {@link Prompt#OTHER}
   * @param depth 1 to 3
   */
  public record Words(String ask, @Nullable String then, String theme, int depth) {}
}
