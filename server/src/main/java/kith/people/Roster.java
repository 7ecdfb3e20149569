package kith.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.accounts.AccountDeleted;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.PerRevision;
import kith.platform.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** All persons of an account, opened once while none of them changes. */
@Component
class Roster {
  private static final int ACCOUNTS = 200;
  private static final Comparator<Person> BY_NAME =
      Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Person::name);
  private static final Comparator<Person> OLDEST_FIRST =
      Comparator.comparing(person -> person.id().value());
  private final PersonRows rows;
  private final PerRevision<All> opened;

  Roster(PersonRows rows, Db db) {
    this.rows = rows;
    this.opened = new PerRevision<>(db, ACCOUNTS, "people");
  }

  All of(AccountId me) {
    return opened.of(me, this::open);
  }

  @EventListener
  void on(AccountDeleted deleted) {
    opened.drop(deleted.account());
  }

  private All open(AccountId me) {
    var byName = rows.all(me).stream().sorted(BY_NAME).toList();
    var alike = byName.stream()
        .collect(Collectors.groupingBy(person -> Labels.folded(person.name())))
        .values()
        .stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().sorted(OLDEST_FIRST).toList())
        .toList();
    return new All(
        byName, byName.stream().collect(Collectors.toMap(Person::id, Function.identity())), alike);
  }

  /**
   * @param byName in the order of their names
   * @param alike those who share their name, oldest first
   */
  record All(List<Person> byName, Map<PersonId, Person> byId, List<List<Person>> alike) {}
}
