package kith.platform;

/** The body is no JSON. */
public class BrokenJson extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BrokenJson() {
    super("broken JSON", null, false, false);
  }
}
