package kith.circle;

import kith.platform.AccountId;

/** Both said yes. */
public record Connected(AccountId one, AccountId other) {}
