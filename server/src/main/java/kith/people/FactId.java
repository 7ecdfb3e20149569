package kith.people;

import java.util.UUID;

/** Something known about a person. */
public record FactId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
