package kith.accounts;

import kith.platform.AccountId;

/** How a sign-up ended. */
public sealed interface SignedUp {
  /** Somebody who was expected, as the first of this Kith or by an invitation that this used up, has an account now and comes in. */
  record In(AccountId account) implements SignedUp {}

  /** There is an account of this e-mail now, whether it was there before or not. */
  record Answered() implements SignedUp {}

  /** Sign-up is closed here, or the invitation is no longer good. */
  record Closed() implements SignedUp {}
}
