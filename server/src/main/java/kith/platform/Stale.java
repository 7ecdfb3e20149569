package kith.platform;

/** Somebody saved the same row meanwhile; carries the words saved by them, so that both texts can be shown. */
public class Stale extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String theirs;

  public Stale(String theirs) {
    super("stale", null, false, false);
    this.theirs = theirs;
  }

  public String theirs() {
    return theirs;
  }
}
