package kith.shell;

import kith.platform.AccountId;

/** Somebody opened a page, whichever; told once a minute at most. */
public record Visited(AccountId account) {}
