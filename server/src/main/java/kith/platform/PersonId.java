package kith.platform;

import java.util.UUID;

/** Someone I care about; mine alone. */
public record PersonId(UUID value) {
  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
