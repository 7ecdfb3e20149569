package kith.accounts;

import kith.platform.AccountId;

/** All rows of this account are gone, and its key. For those who hold something else of it: caches, streams. */
public record AccountDeleted(AccountId account) {}
