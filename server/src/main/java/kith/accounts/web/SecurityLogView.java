package kith.accounts.web;

import java.time.LocalDate;

/**
 * A line of the security log.
 *
 * @param key of the message that says what happened
 */
public record SecurityLogView(String key, LocalDate on) {}
