package kith.shell;

import kith.platform.AccountId;
import kith.platform.PersonId;

/** Where a shared page notes that I wrote to or called somebody just now; moments keep it. */
public interface ContactLog {
  void log(AccountId me, PersonId person, Directory.Way.Act act);
}
