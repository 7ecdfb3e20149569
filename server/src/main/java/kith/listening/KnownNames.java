package kith.listening;

import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.OpenedWords;
import kith.platform.PerRevision;
import org.springframework.stereotype.Component;

/** How an account writes the persons it has; made once while none of them changes. */
@Component
class KnownNames implements OpenedWords {
  private static final int ACCOUNTS = 200;
  private final People people;
  private final PerRevision<Names> made;

  KnownNames(People people, Db db) {
    this.people = people;
    this.made = new PerRevision<>(db, ACCOUNTS, "people");
  }

  Names of(AccountId me) {
    return made.of(me, account -> new Names(people.names(account))).with(people.labels(me));
  }

  @Override
  public void drop(AccountId me) {
    made.drop(me);
  }
}
