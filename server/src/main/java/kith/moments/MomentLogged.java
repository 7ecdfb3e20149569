package kith.moments;

import java.util.Set;
import kith.platform.AccountId;
import kith.platform.PersonId;

public record MomentLogged(AccountId keeper, MomentId moment, Set<PersonId> persons) {}
