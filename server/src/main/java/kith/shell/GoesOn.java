package kith.shell;

import java.util.List;
import kith.platform.AccountId;
import kith.platform.PersonId;

/** What goes on by itself towards somebody until I end it, for a page on which I keep away from them. */
public interface GoesOn {
  List<Line> towards(AccountId me, PersonId person);

  /** @param path to DELETE to end it, with the field back */
  record Line(String words, String path) {}
}
