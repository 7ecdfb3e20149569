package kith.shell;

import java.util.Optional;
import kith.platform.AccountId;

/**
 * A part of Kith that stays out of sight until somebody uses it; from then on Today leads there, a minute later at most where what
 * changed is not the account's own.
 */
public interface OwnPlace {
  /** Empty while nothing of it is used. */
  Optional<Place> place(AccountId me);

  /**
   * @param icon name of a symbol in {@code icons.svg}
   * @param words message key of what it is called
   */
  record Place(String icon, String words, String href) {}
}
