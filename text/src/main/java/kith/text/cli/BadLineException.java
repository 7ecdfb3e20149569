package kith.text.cli;

/** A line of input cannot be used; the message says why, in words for whoever wrote it. */
final class BadLineException extends Exception {
  BadLineException(String message) {
    super(message);
  }
}
