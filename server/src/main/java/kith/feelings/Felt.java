package kith.feelings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was felt, in the words of who felt it.
 *
 * @param words at least one
 * @param body where it sits in the body
 * @param reason what was going on
 * @param sentence anything to add
 */
public record Felt(
    Affect affect,
    List<String> words,
    @Nullable String body,
    @Nullable String reason,
    @Nullable String sentence) {
  public Felt {
    words = List.copyOf(words);
  }

  /** All that was written or chosen. */
  public List<String> written() {
    return Stream.of(String.join(", ", words), sentence, reason, body)
        .filter(Objects::nonNull)
        .toList();
  }
}
