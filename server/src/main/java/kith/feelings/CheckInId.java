package kith.feelings;

import java.util.UUID;

/** Names one check-in of one account. */
public record CheckInId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
