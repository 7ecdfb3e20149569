package kith.people;

import kith.platform.AccountId;
import kith.platform.PersonId;

/** All that belongs to {@code from} belongs to {@code into}; both rows are still there while this is handled. */
public record PersonsMerged(AccountId keeper, PersonId from, PersonId into) {}
