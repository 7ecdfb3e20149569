package kith.shell;

import java.time.LocalDate;
import java.util.function.Consumer;
import kith.platform.AccountId;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** A feature's words for search: it hands out all that the account ever wrote there, opened. */
public interface Searched {
  void words(AccountId me, Consumer<Words> to);

  /**
   * @param kind message key of what this is ("listening.search.note")
   * @param href page to open
   */
  record Words(
      String kind,
      String text,
      @Nullable PersonId person,
      @Nullable LocalDate on,
      String href) {}
}
