package kith.circle;

import kith.platform.AccountId;

/**
 * Somebody whom I blocked.
 *
 * @param name what they call themselves
 * @param called what I called them, as far as I have that person still; else their name
 */
public record Blocked(AccountId other, String name, String called) {}
