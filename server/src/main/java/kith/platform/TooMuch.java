package kith.platform;

/** More was sent at once than is taken. */
public class TooMuch extends RuntimeException {
  private static final long serialVersionUID = 1;

  public TooMuch() {
    super("too much", null, false, false);
  }
}
