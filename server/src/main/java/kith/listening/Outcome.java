package kith.listening;

/** What an answer makes of the detail about which I had asked. */
public sealed interface Outcome {
  /** It is over and done with. */
  record Settled() implements Outcome {}

  /** It is asked about again. */
  record GoesOn(Question again) implements Outcome {}

  /** Nothing was said of it. */
  record Open() implements Outcome {}
}
