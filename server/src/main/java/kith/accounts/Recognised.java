package kith.accounts;

import java.time.Duration;
import kith.platform.AccountId;

/** Whether somebody who wants in is known. */
public sealed interface Recognised {
  record Known(AccountId account) implements Recognised {}

  /** No such e-mail, or another password: nobody learns which. */
  record Unknown() implements Recognised {}

  /** Too many tries for this e-mail, whether it has an account or not. */
  record Later(Duration until) implements Recognised {}
}
