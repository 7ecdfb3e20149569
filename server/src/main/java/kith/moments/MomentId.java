package kith.moments;

import java.util.UUID;

/** Something that happened between me and persons. */
public record MomentId(UUID value) {
  public static MomentId of(String text) {
    return new MomentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
