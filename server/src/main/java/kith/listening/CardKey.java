package kith.listening;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a card of Today is named by: what it is, whose and for which day, so that another occasion is another card. */
final class CardKey {
  private static final int UUID_LENGTH = 36;

  private CardKey() {}

  static String of(String prefix, Object id, LocalDate day) {
    return prefix + id + "-" + day;
  }

  /** Empty for the key of another feature's card, and for none at all. */
  static Optional<UUID> read(String prefix, String key) {
    if (!key.startsWith(prefix)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          UUID.fromString(key.substring(prefix.length(), prefix.length() + UUID_LENGTH)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }
}
