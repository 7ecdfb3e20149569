package kith.circle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.platform.AccountId;

/** Says in words what is shared, for the list of what I have shared with whom; each feature answers for its own kind. */
public interface SharedThings {
  String kind();

  /** What a granted thing is. */
  Optional<Described> describe(AccountId author, UUID thing);

  /** What is shared otherwise than by a grant. */
  default List<Line> besides(AccountId author) {
    return List.of();
  }

  /** @param href where the author sees it */
  record Described(String words, String href) {}

  /**
   * @param with names of those who can read it
   * @param path to DELETE to take it back
   */
  record Line(Described what, String with, Instant since, String path) {}
}
