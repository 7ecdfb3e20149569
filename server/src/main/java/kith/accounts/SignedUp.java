package kith.accounts;

import kith.platform.AccountId;

/** How a sign-up ended. */
public sealed interface SignedUp {
  record Welcome(AccountId account) implements SignedUp {}

  /** This e-mail has an account already. */
  record Taken() implements SignedUp {}

  /** Sign-up is closed here. */
  record Closed() implements SignedUp {}
}
