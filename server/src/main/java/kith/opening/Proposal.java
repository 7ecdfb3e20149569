package kith.opening;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.PersonId;

/**
 * A prompt put to others; at least one of them.
 *
 * @param with connected accounts
 * @param guests persons of mine who answer by a link
 * @param once names this proposal: proposed again, as by a doubled request, it is the same exchange
 */
public record Proposal(
    Prompt prompt, Set<AccountId> with, Set<PersonId> guests, Form form, UUID once) {
  public Proposal {
    with = Set.copyOf(with);
    guests = Set.copyOf(guests);
    if (with.isEmpty() && guests.isEmpty()) {
      throw new IllegalArgumentException("an exchange is with somebody");
    }
  }

  /** How it is answered. */
  public sealed interface Form {
    /** Last day to say something, in the proposer's zone. */
    LocalDate closes();

    /** Each writes, and all see all once all have. */
    record Written(LocalDate closes) implements Form {}

    /** "We will talk about it on Sunday": each says yes to that day. */
    record Talk(LocalDate on) implements Form {
      @Override
      public LocalDate closes() {
        return on;
      }
    }
  }
}
