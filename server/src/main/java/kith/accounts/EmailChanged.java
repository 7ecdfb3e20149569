package kith.accounts;

import kith.platform.AccountId;

/** The account signs in with another e-mail from here on. */
public record EmailChanged(AccountId account) {}
