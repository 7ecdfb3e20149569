package kith.text;

import java.time.LocalDate;

/**
 * A question to ask.
 *
 * @param on the day to ask it
 * @param ask the question, as one would say it to the person
 */
public record FoundAsking(LocalDate on, String ask) {
  /** The same question on the very day: what was to be said the day before speaks of tomorrow. */
  public static String onTheDay(String ask) {
    return ask.replaceAll("\\btomorrow\\b", "today");
  }
}
