package kith.circle;

import java.util.Optional;
import java.util.UUID;
import kith.platform.AccountId;

/** Says in words what a granted thing is, for the list of what I have shared; each feature answers for its own kind. */
public interface SharedThings {
  String kind();

  Optional<Described> describe(AccountId author, UUID thing);

  /** @param href where the author sees it */
  record Described(String words, String href) {}
}
