package kith.moments.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.accounts.AccountDeleted;
import kith.moments.Kind;
import kith.moments.Moments;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Db;
import kith.platform.PerRevision;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.Option;
import kith.shell.TodayLog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened, then with whom: those of the last moments first, then those in the inner rings. */
@Component
@Transactional(readOnly = true)
class TwoTaps implements TodayLog {
  private static final int ACCOUNTS = 200;
  private static final int MOST = 8;
  private static final List<Kind> KINDS =
      List.of(Kind.TALK, Kind.CALL, Kind.MESSAGE, Kind.TIME_TOGETHER);
  private final People people;
  private final Moments moments;
  private final Fragments fragments;
  private final PerRevision<List<Option>> likely;

  TwoTaps(People people, Moments moments, Fragments fragments, Db db) {
    this.people = people;
    this.moments = moments;
    this.fragments = fragments;
    this.likely = new PerRevision<>(db, ACCOUNTS, "people", "moments");
  }

  @Override
  public Optional<Fragment> log(AccountId me) {
    var persons = likely.of(me, this::likely);
    return persons.isEmpty()
        ? Optional.empty()
        : Optional.of(fragments.of(
            "moments/twoTaps",
            Map.of("kinds", KINDS.stream().map(Choices::name).toList(), "persons", persons)));
  }

  @EventListener
  void on(AccountDeleted deleted) {
    likely.drop(deleted.account());
  }

  private List<Option> likely(AccountId me) {
    var wanted = people.list(me).stream()
        .filter(person -> person.lives() && !person.resting())
        .toList();
    var last = moments.lastContact(me, wanted.stream().map(Person::id).toList());
    Comparator<Person> latest = Comparator.comparing(
        person -> last.getOrDefault(person.id(), LocalDate.MIN), Comparator.reverseOrder());
    var labels = people.labels(me);
    return wanted.stream()
        .sorted(latest.thenComparing(Person::ring))
        .limit(MOST)
        .map(person -> new Option(person.id().toString(), labels.of(person)))
        .toList();
  }
}
