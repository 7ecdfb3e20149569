package kith.shell;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** Where a feature leaves a question for a day to come; listening keeps it, and Today asks it like any other. */
public interface Afterwards {
  /** NotFound when one of the persons is not mine. */
  void ask(AccountId me, Left left);

  /** Everything that was left from this source goes, whether it was asked or not. */
  void forget(AccountId me, UUID source);

  /** What was left from this source is from here on about none but these. */
  void only(AccountId me, Set<PersonId> persons, UUID source);

  /**
   * @param about what it is about, as it stands among what I know of them
   * @param happens the day of what it is about; null when it has none
   * @param on the day to ask
   * @param source what it goes with, for {@link #forget}; null when it stays whatever happens
   */
  record Left(
      Set<PersonId> persons,
      String about,
      @Nullable LocalDate happens,
      String question,
      LocalDate on,
      @Nullable UUID source) {}
}
