package kith.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What I or they said we would do.
 *
 * @param with names of those to whom I promised, or who promised
 */
public record FoundPromise(
    By by,
    String words,
    Extent evidence,
    Extent sentence,
    @Nullable When when,
    List<String> with) {
  public FoundPromise {
    with = List.copyOf(with);
  }

  /** Who promised: the writer, or those written about. */
  public enum By {
    ME,
    THEM
  }
}
