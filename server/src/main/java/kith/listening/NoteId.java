package kith.listening;

import java.util.UUID;

public record NoteId(UUID value) {
  public static NoteId of(String text) {
    return new NoteId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
