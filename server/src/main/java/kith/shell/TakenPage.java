package kith.shell;

import java.util.List;

/** One page of what was taken out, to be read without Kith. */
public record TakenPage(String title, String lead, List<Option> links, List<Part> parts) {
  /** All of one kind. */
  public record Part(String title, List<Line> lines) {}

  /** @param on in words; blank where it has no day */
  public record Line(String on, List<String> words) {}
}
