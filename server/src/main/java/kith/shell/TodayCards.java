package kith.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.Rows;

/** A feature's part of Today: what it would put before this account on this day, most pressing first. */
public interface TodayCards {
  List<TodayCard> today(AccountId me, LocalDate on);

  /** I asked what the card of this key asks; false when it is no card of this feature. */
  default boolean asked(AccountId me, String key) {
    return false;
  }

  /** What the card of this key speaks of is kept; false: the shell remembers the key instead. */
  default boolean kept(AccountId me, String key) {
    return false;
  }

  /** Where to write down what they said, once the card of this key was asked; empty: in a note about the person. */
  default Optional<String> answer(AccountId me, String key) {
    return Optional.empty();
  }

  /** Lets go for good what the card of this key is about; false: the shell remembers the key instead. */
  default boolean letGo(AccountId me, String key) {
    return false;
  }

  /** Rows that {@link #asked}, {@link #kept} or {@link #letGo} would change, so that it can be taken back; none for another's card. */
  default List<Rows> changes(AccountId me, String key) {
    return List.of();
  }
}
