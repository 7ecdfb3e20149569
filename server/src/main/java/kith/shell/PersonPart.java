package kith.shell;

import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.PersonId;

/** A feature's part of a person's page, below "before you meet". */
public interface PersonPart {
  Slot slot();

  Optional<Fragment> part(AccountId me, PersonId person);

  /** The same with all that is older; of a part that leaves nothing out it is the same. */
  default Optional<Fragment> whole(AccountId me, PersonId person) {
    return part(me, person);
  }

  /** The places of the page in their order. */
  enum Slot {
    ACTS,
    DETAILS,
    TIMELINE,
    ABOUT
  }
}
