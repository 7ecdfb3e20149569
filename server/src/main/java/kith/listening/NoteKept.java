package kith.listening;

import java.util.Set;
import kith.platform.AccountId;
import kith.platform.PersonId;

/** I decided what to keep of a note. */
public record NoteKept(AccountId keeper, NoteId note, Set<PersonId> with) {}
