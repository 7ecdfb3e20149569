package kith.shell;

import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.PersonId;

/** A feature's part of a person's page, below "before you meet". */
public interface PersonPart {
  Slot slot();

  Optional<Fragment> part(AccountId me, PersonId person);

  /** The places of the page in their order. */
  enum Slot {
    ACTS,
    DETAILS,
    TIMELINE,
    ABOUT
  }
}
