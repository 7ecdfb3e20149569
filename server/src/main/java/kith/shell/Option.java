package kith.shell;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One of the things to choose from.
 *
 * @param value as it is sent and stored
 * @param words as they are read
 */
public record Option(String value, String words) {
  /** All of them in one line, for a message that names the choices. */
  public static String listed(List<Option> options) {
    return options.stream().map(Option::words).collect(Collectors.joining(", "));
  }
}
