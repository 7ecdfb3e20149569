package kith.platform;

/** No such thing, or somebody else's: both are answered alike. */
public class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NotFound() {
    super("not found", null, false, false);
  }
}
