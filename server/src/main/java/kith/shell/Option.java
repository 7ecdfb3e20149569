package kith.shell;

/**
 * One of the things to choose from.
 *
 * @param value as it is sent and stored
 * @param words as they are read
 */
public record Option(String value, String words) {}
