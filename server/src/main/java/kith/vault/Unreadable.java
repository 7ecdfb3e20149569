package kith.vault;

import org.jspecify.annotations.Nullable;

/** Sealed words that this keyring cannot open: their key was destroyed, or belongs to another Kith. */
public class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unreadable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
