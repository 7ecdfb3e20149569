package kith.platform;

import java.util.Locale;

/** Constants as they stand in forms, URLs, JSON and tables: {@code TIME_TOGETHER} is {@code time-together}. */
public final class Choices {
  private Choices() {}

  public static String name(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** IllegalArgumentException when there is no such constant. */
  public static <E extends Enum<E>> E parse(Class<E> choices, String name) {
    return Enum.valueOf(choices, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
