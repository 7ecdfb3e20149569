package kith.listening;

import java.util.Set;
import kith.platform.AccountId;
import kith.platform.PersonId;

/** I asked about a detail. */
public record AskedAfter(AccountId keeper, DetailId detail, Set<PersonId> persons) {}
