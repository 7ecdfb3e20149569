package kith.listening;

import java.util.UUID;

/** An answer that was looked at in the mirror and kept. */
public record MirrorId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
