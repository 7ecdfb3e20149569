package kith.people;

import kith.platform.AccountId;
import kith.platform.PersonId;

public record PersonAdded(AccountId keeper, PersonId person) {}
