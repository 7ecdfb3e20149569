package kith.support;

import static kith.support.db.Tables.SUPPORT_CHOSEN;
import static kith.support.db.Tables.SUPPORT_COUNTRY;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kith.people.People;
import kith.people.PersonForgotten;
import kith.people.PersonsMerged;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.shell.Directory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands on my page for bad hours: the country whose numbers it shows, and whom of my people I would call. */
@Service
@Transactional(readOnly = true)
public class Nearby {
  private final Db db;
  private final People people;
  private final Apart apart;
  private final Directory directory;
  private final Days days;

  Nearby(Db db, People people, Apart apart, Directory directory, Days days) {
    this.apart = apart;
    this.db = db;
    this.people = people;
    this.directory = directory;
    this.days = days;
  }

  public Optional<String> country(AccountId me) {
    return db.read()
        .select(SUPPORT_COUNTRY.COUNTRY)
        .from(SUPPORT_COUNTRY)
        .where(SUPPORT_COUNTRY.ACCOUNT.eq(me.value()))
        .fetchOptional(SUPPORT_COUNTRY.COUNTRY);
  }

  @Transactional
  public void stayIn(AccountId me, String country) {
    db.write(me)
        .insertInto(SUPPORT_COUNTRY)
        .set(SUPPORT_COUNTRY.ACCOUNT, me.value())
        .set(SUPPORT_COUNTRY.COUNTRY, country)
        .onConflict(SUPPORT_COUNTRY.ACCOUNT)
        .doUpdate()
        .set(SUPPORT_COUNTRY.COUNTRY, country)
        .execute();
  }

  /** In the order in which I chose them. */
  public List<PersonId> chosen(AccountId me) {
    return db.read()
        .select(SUPPORT_CHOSEN.PERSON)
        .from(SUPPORT_CHOSEN)
        .where(SUPPORT_CHOSEN.ACCOUNT.eq(me.value()))
        .orderBy(SUPPORT_CHOSEN.CHOSEN_AT, SUPPORT_CHOSEN.PERSON)
        .fetch(row -> new PersonId(row.value1()));
  }

  /** Those I chose, with their ways to reach them; the dead and those kept apart are not among them. */
  public List<Directory.Glance> people(AccountId me) {
    var chosen = chosen(me);
    var alive = people.among(me, chosen);
    var known = directory.glance(me, chosen);
    var quiet = apart.among(me, chosen);
    return chosen.stream()
        .filter(it -> alive.containsKey(it) && alive.get(it).lives() && !quiet.contains(it))
        .map(known::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /** These and no others; nobody is told. NotFound when one of them is none of mine. */
  @Transactional
  public void choose(AccountId me, Collection<PersonId> persons) {
    if (!people.areMine(me, persons)) {
      throw new NotFound();
    }
    var before = chosen(me);
    before.stream().filter(it -> !persons.contains(it)).forEach(it -> drop(me, it));
    persons.stream().filter(it -> !before.contains(it)).forEach(it -> add(me, it));
  }

  @EventListener
  @Transactional
  void on(PersonForgotten forgotten) {
    drop(forgotten.keeper(), forgotten.person());
  }

  @EventListener
  @Transactional
  void on(PersonsMerged merged) {
    if (chosen(merged.keeper()).contains(merged.from())) {
      drop(merged.keeper(), merged.from());
      add(merged.keeper(), merged.into());
    }
  }

  private void add(AccountId me, PersonId person) {
    db.write(me)
        .insertInto(SUPPORT_CHOSEN)
        .set(SUPPORT_CHOSEN.ACCOUNT, me.value())
        .set(SUPPORT_CHOSEN.PERSON, person.value())
        .set(SUPPORT_CHOSEN.CHOSEN_AT, days.now().toEpochMilli())
        .onConflictDoNothing()
        .execute();
  }

  private void drop(AccountId me, PersonId person) {
    db.write(me)
        .deleteFrom(SUPPORT_CHOSEN)
        .where(SUPPORT_CHOSEN.ACCOUNT.eq(me.value()), SUPPORT_CHOSEN.PERSON.eq(person.value()))
        .execute();
  }
}
