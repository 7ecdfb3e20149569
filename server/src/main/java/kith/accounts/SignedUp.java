package kith.accounts;

import kith.platform.AccountId;

/** How a sign-up ended. */
public sealed interface SignedUp {
  /** The first account of this Kith. */
  record First(AccountId account) implements SignedUp {}

  /** There is an account of this e-mail now; whether it was there before is not told. */
  record Answered() implements SignedUp {}

  /** Sign-up is closed here, or the invitation is no longer good. */
  record Closed() implements SignedUp {}
}
