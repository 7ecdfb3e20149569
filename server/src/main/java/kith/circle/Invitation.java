package kith.circle;

import java.time.Instant;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.PersonId;

/** An invitation to connect: one link, for one person of the inviter's, used once. */
public record Invitation(
    AccountId inviter, UUID id, PersonId person, Instant expires, State state) {
  boolean isBy(AccountId account) {
    return state instanceof State.Accepted(var by, var _) && by.equals(account);
  }

  /** How far it has come; revoked and expired ones are not found at all. */
  public sealed interface State {
    record Open() implements State {}

    /** They said yes, and wait for the inviter to say who it is. */
    record Accepted(AccountId by, String name) implements State {}
  }
}
