package kith.shell;

import java.util.Optional;
import kith.platform.AccountId;

/** The row below the box on Today in which one says in two taps that something happened; the moments module brings it. */
public interface TodayLog {
  /** Empty while there is nobody to log anything with. */
  Optional<Fragment> log(AccountId me);
}
