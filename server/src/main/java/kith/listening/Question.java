package kith.listening;

import java.time.LocalDate;

/**
 * Something to ask, as I would say it.
 *
 * @param on the day to ask it
 */
public record Question(LocalDate on, String words) {}
