package kith.text;

import java.util.Locale;

/** What an emotion does to one; ambiguous are those that may go either way, such as surprise. */
public enum Sentiment {
  POSITIVE,
  NEGATIVE,
  AMBIGUOUS,
  NEUTRAL;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
