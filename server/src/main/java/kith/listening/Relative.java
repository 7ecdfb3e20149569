package kith.listening;

import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the life of a person of mine.
 *
 * @param person the same somebody, where they are mine too
 * @param of name of the person in whose life they are
 * @param relation what they are to {@code of}
 */
public record Relative(String name, @Nullable PersonId person, String of, String relation) {
  /** As a note would say it: "sister Lena". */
  public String said() {
    return relation + " " + name;
  }
}
