package kith.text.cli;

/** Numbers as a reader of JSON wants them: no more figures than were measured. */
final class Rounded {
  private Rounded() {}

  static double four(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
