package kith.listening;

import java.util.Optional;
import java.util.UUID;

/** What a card of Today is named by: what it is and whose. */
final class CardKey {
  private CardKey() {}

  /** Empty for the key of another feature's card, and for none at all. */
  static Optional<UUID> read(String prefix, String key) {
    if (!key.startsWith(prefix)) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(key.substring(prefix.length())));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
