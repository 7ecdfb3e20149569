package kith.text;

import java.util.Locale;

/** What a reply does. */
public enum Act {
  OPEN_QUESTION,
  CLOSED_QUESTION,
  /** A question that takes up what they said (Huang et al. 2017). */
  FOLLOW_UP,
  /** Says back what they said. */
  SIMPLE_REFLECTION,
  /** Says back what they meant or felt without having said it. */
  COMPLEX_REFLECTION,
  REASSURANCE,
  SELF_DISCLOSURE,
  ADVICE,
  INFORMATION,
  /** "Uh-huh", "yes", "ok". */
  MINIMAL;

  /** The name on the command line, such as "open-question". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
