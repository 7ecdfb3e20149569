package kith.listening.web;

import kith.text.FoundPromise.By;
import org.jspecify.annotations.Nullable;

/** A promise among the kinds to choose from says who gave it. */
final class PromiseKinds {
  static final String BY_ME = "promise-by-me";
  static final String BY_THEM = "promise-by-them";

  private PromiseKinds() {}

  /** Null when it is no promise. */
  static @Nullable By by(String kind) {
    return switch (kind) {
      case BY_ME -> By.ME;
      case BY_THEM -> By.THEM;
      default -> null;
    };
  }

  static String of(@Nullable By by) {
    return by == By.THEM ? BY_THEM : BY_ME;
  }
}
