package kith.feelings;

/**
 * Core affect: a point on the circumplex (Russell 1980, A circumplex model of affect).
 *
 * @param pleasantness −5 very unpleasant to 5 very pleasant, never 0
 * @param energy −5 very low to 5 very high, never 0
 */
public record Affect(int pleasantness, int energy) {
  private static final int MOST = 5;

  public Affect {
    if (outside(pleasantness) || outside(energy)) {
      throw new IllegalArgumentException("no such point: " + pleasantness + "," + energy);
    }
  }

  /** Reads {@code "3,-1"}. */
  public static Affect parse(String text) {
    var comma = text.indexOf(',');
    if (comma < 0) {
      throw new IllegalArgumentException("no point: " + text);
    }
    return new Affect(
        Integer.parseInt(text.substring(0, comma)), Integer.parseInt(text.substring(comma + 1)));
  }

  public Quadrant quadrant() {
    if (pleasantness > 0) {
      return energy > 0 ? Quadrant.BRIGHT : Quadrant.CALM;
    }
    return energy > 0 ? Quadrant.STORMY : Quadrant.HEAVY;
  }

  /** The nearest place of the field, which has every second point. */
  public Affect inField() {
    return new Affect(odd(pleasantness), odd(energy));
  }

  int distance(Affect other) {
    var across = pleasantness - other.pleasantness;
    var up = energy - other.energy;
    return across * across + up * up;
  }

  @Override
  public String toString() {
    return pleasantness + "," + energy;
  }

  private static int odd(int value) {
    return value % 2 == 0 ? value - Integer.signum(value) : value;
  }

  private static boolean outside(int value) {
    return value == 0 || Math.abs(value) > MOST;
  }
}
