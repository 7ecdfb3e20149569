package kith.text;

/** How the writer of a note and somebody in it were in contact. */
public enum Contact {
  /** They spoke, and the text says no more. */
  TALK,
  CALL,
  MESSAGE,
  /** They did something together: a meal, a walk, a visit. */
  TOGETHER
}
