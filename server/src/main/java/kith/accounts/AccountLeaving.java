package kith.accounts;

import kith.platform.AccountId;

/** This account is about to be deleted; its key is still there, for the last time, so that others can keep what is theirs. */
public record AccountLeaving(AccountId account) {}
