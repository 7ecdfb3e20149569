package kith.opening;

/** How an answer was taken. */
public sealed interface Answered {
  /** Kept; others are still to answer. */
  record Kept() implements Answered {}

  /** It was the last one: all see all, or all will talk. */
  record Revealed() implements Answered {}

  /** Too late: it is revealed already, or its day went by. */
  record Closed() implements Answered {}
}
