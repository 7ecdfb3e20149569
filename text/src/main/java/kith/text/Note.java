package kith.text;

import java.time.LocalDate;
import java.util.List;

/**
 * A note to read.
 *
 * @param text what was written
 * @param on the day it was written, in its writer's own zone; relative days count from here
 * @param people names that the writer already has, as he writes them
 */
public record Note(String text, LocalDate on, List<String> people) {
  public Note {
    people = List.copyOf(people);
  }
}
