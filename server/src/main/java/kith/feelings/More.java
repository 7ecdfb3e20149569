package kith.feelings;

/**
 * What of a check-in is added to one share besides its words and its place in the field; nothing unless I say so.
 *
 * @param sentence the sentence I wrote
 * @param about whom it is about, who was there, and what was going on
 */
public record More(boolean sentence, boolean about) {
  public static final More NOTHING = new More(false, false);
}
