package kith.shell;

import java.time.LocalDate;
import java.util.List;
import kith.platform.AccountId;

/** A feature's part of Today: what it would put before this account on this day, most pressing first. */
public interface TodayCards {
  List<TodayCard> today(AccountId me, LocalDate on);
}
