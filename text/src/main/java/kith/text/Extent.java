package kith.text;

/**
 * A stretch of the text read, in UTF-16 code units.
 *
 * @param begin first unit, counted from 0
 * @param end one past the last unit
 */
public record Extent(int begin, int end) {
  public Extent {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not an extent: " + begin + ".." + end);
    }
  }

  public String in(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }
}
