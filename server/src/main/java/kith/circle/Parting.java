package kith.circle;

import kith.platform.AccountId;

/** These two are about to be connected no longer; told first, so that whoever has to change rows of others too makes them wait together. */
public record Parting(AccountId one, AccountId other) {}
