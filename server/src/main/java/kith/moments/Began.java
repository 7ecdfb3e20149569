package kith.moments;

/** Who began it. */
public enum Began {
  ME,
  THEM,
  BOTH,
  UNKNOWN
}
