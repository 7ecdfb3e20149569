package kith.opening;

import java.util.UUID;

/** Names one exchange; unique over all accounts. */
public record ExchangeId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
