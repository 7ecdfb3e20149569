package kith.circle.web;

import java.time.LocalDate;

/**
 * One thing shared with one person.
 *
 * @param path to DELETE to take it back
 */
public record SharedLine(String words, String href, String with, LocalDate on, String path) {}
