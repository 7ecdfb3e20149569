package kith.shell;

import kith.platform.AccountId;

/** The box at the head of Today, in which one writes what happened; the listening module brings it. */
public interface TodayBox {
  Fragment box(AccountId me);
}
