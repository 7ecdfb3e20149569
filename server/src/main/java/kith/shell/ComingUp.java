package kith.shell;

import java.time.LocalDate;
import java.util.List;
import kith.platform.AccountId;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** A feature's part of Upcoming. */
public interface ComingUp {
  /** Both days included, in any order. */
  List<Coming> comingUp(AccountId me, LocalDate from, LocalDate to);

  /**
   * @param icon name of a symbol in {@code icons.svg}
   * @param href where it is shown or edited
   */
  record Coming(LocalDate on, @Nullable PersonId person, String words, String icon, String href) {}
}
