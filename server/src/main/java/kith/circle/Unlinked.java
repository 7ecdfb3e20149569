package kith.circle;

import kith.platform.AccountId;

/** These two are no longer connected; what they shared with each other has ended. */
public record Unlinked(AccountId one, AccountId other) {
  public AccountId besides(AccountId account) {
    return account.equals(one) ? other : one;
  }
}
