package kith.shell;

import java.util.Optional;
import kith.platform.AccountId;

/** A feature's part of the settings page: a {@code section} with its own {@code h2}. Parts of one slot stand by {@code @Order}. */
public interface SettingsPart {
  Slot slot();

  Optional<Fragment> part(AccountId me);

  /** The places of the page in their order. */
  enum Slot {
    ME,
    HABITS,
    CIRCLE,
    SIGN_IN,
    DEVICES,
    KEEPING,
    OPERATOR,
    LEAVING
  }
}
