package kith.feelings;

/** The four corners of the circumplex, named as the weather is, without ranking. */
public enum Quadrant {
  /** Pleasant, high energy. */
  BRIGHT,
  /** Pleasant, low energy. */
  CALM,
  /** Unpleasant, high energy. */
  STORMY,
  /** Unpleasant, low energy. */
  HEAVY
}
