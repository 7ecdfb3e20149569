package kith.people;

import kith.platform.AccountId;
import kith.platform.PersonId;

/** Everything about this person goes, in the transaction of this event; their row is still there while it is handled. */
public record PersonForgotten(AccountId keeper, PersonId person) {}
