package kith.people.web;

import java.util.List;

/**
 * The persons of one ring.
 *
 * @param place 0 for the innermost to 4 for resting
 */
public record RingView(int place, String name, String hint, List<Row> persons) {
  public record Row(String id, String href, String name, String reason) {}
}
