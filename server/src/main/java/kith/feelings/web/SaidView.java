package kith.feelings.web;

import java.time.LocalDate;

/**
 * One sentence of mine to somebody.
 *
 * @param id by which it is removed; blank where it is taken back instead
 * @param href where it stands; blank when I cannot see that any more
 */
public record SaidView(
    String id, String kind, String words, LocalDate on, LocalDate today, String href) {}
