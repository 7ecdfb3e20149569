package kith.shell;

import java.util.function.Consumer;
import kith.platform.AccountId;

/** What a feature holds of an account, for whoever takes it all out: every table with words of theirs, and what is kept beside. */
public interface Exports {
  void export(AccountId me, Handing to);

  /** Takes kind after kind. */
  interface Handing {
    /**
     * @param title message key of what these are called, "MODULE.export.KIND"; KIND names their file
     * @param items hands out one after the other
     */
    void kind(String title, Consumer<Consumer<Item>> items);
  }
}
