package kith.shell;

import java.util.List;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.platform.Rows;

/** Where a shared page notes that I wrote to or called somebody just now; moments keep it. */
public interface ContactLog {
  Contact contact(AccountId me, PersonId person, Directory.Way.Act act);

  /** A contact that is logged when told to. */
  interface Contact {
    /** Rows that logging it will change, so that it can be taken back. */
    List<Rows> changes();

    void log();
  }
}
