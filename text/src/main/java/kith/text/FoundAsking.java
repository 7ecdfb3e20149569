package kith.text;

import java.time.LocalDate;

/**
 * A question to ask.
 *
 * @param on the day to ask it
 * @param ask the question, as one would say it to the person
 */
public record FoundAsking(LocalDate on, String ask) {}
