package kith.listening;

import java.util.UUID;

public record DetailId(UUID value) {
  public static DetailId of(String text) {
    return new DetailId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
