package kith.moments;

/** What a moment was; each is contact. */
public enum Kind {
  TALK,
  CALL,
  MESSAGE,
  TIME_TOGETHER,
  SUPPORT,
  OPENING
}
