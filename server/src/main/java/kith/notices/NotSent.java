package kith.notices;

/** An e-mail that did not leave; the message is one of {@code unreachable}, {@code denied} or {@code refused}. */
final class NotSent extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotSent(String why, Throwable cause) {
    super(why, cause);
  }
}
