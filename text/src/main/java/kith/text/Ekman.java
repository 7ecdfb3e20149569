package kith.text;

import java.util.Locale;

/** Ekman's six basic emotions, and neutral. */
public enum Ekman {
  ANGER,
  DISGUST,
  FEAR,
  JOY,
  SADNESS,
  SURPRISE,
  NEUTRAL;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
