package kith.people;

import static kith.people.db.Tables.PEOPLE_PERSON;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kith.people.db.tables.records.PeoplePersonRecord;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Db;
import kith.platform.PersonId;
import kith.vault.Vault;
import org.jooq.Condition;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

@Repository
class PersonRows {
  private final Db db;
  private final Vault vault;

  PersonRows(Db db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  List<Person> all(AccountId me) {
    return db.read()
        .selectFrom(PEOPLE_PERSON)
        .where(PEOPLE_PERSON.ACCOUNT.eq(me.value()))
        .fetch(row -> person(me, row));
  }

  Optional<Person> find(AccountId me, PersonId id) {
    return db.read()
        .selectFrom(PEOPLE_PERSON)
        .where(is(me, id))
        .fetchOptional(row -> person(me, row));
  }

  int count(AccountId me, Collection<PersonId> wanted) {
    var ids = wanted.stream().map(PersonId::value).toList();
    return db.read()
        .fetchCount(
            PEOPLE_PERSON, PEOPLE_PERSON.ACCOUNT.eq(me.value()).and(PEOPLE_PERSON.ID.in(ids)));
  }

  void add(AccountId me, Person person) {
    var row = new PeoplePersonRecord();
    row.setAccount(me.value());
    row.setId(person.id().value());
    row.setAddedOn(person.added().toString());
    write(me, row, person);
    db.write(me).insertInto(PEOPLE_PERSON).set(row).execute();
  }

  void save(AccountId me, Person person) {
    var row = new PeoplePersonRecord();
    write(me, row, person);
    db.write(me).update(PEOPLE_PERSON).set(row).where(is(me, person.id())).execute();
  }

  void remove(AccountId me, PersonId id) {
    db.write(me).deleteFrom(PEOPLE_PERSON).where(is(me, id)).execute();
  }

  static Condition is(AccountId me, PersonId id) {
    return PEOPLE_PERSON.ACCOUNT.eq(me.value()).and(PEOPLE_PERSON.ID.eq(id.value()));
  }

  private void write(AccountId me, PeoplePersonRecord row, Person person) {
    var basics = person.basics();
    row.setVersion(person.version());
    row.setName(seal(me, PEOPLE_PERSON.NAME, basics.name()));
    row.setAliases(seal(me, PEOPLE_PERSON.ALIASES, String.join("\n", basics.aliases())));
    row.setPronouns(seal(me, PEOPLE_PERSON.PRONOUNS, basics.pronouns()));
    row.setHowMet(seal(me, PEOPLE_PERSON.HOW_MET, basics.howMet()));
    row.setRing(Choices.name(person.ring()));
    row.setRhythm(Choices.name(person.rhythm()));
    switch (person.life()) {
      case Life.Living _ -> {
        row.setDeceased(false);
        row.setDiedOn("");
        row.setDayKept(false);
      }
      case Life.Dead(var on, var dayKept) -> {
        row.setDeceased(true);
        row.setDiedOn(on.toString());
        row.setDayKept(dayKept);
      }
    }
  }

  private Person person(AccountId me, PeoplePersonRecord row) {
    return new Person(
        new PersonId(row.getId()),
        row.getVersion(),
        new Person.Basics(
            open(me, PEOPLE_PERSON.NAME, row.getName()),
            open(me, PEOPLE_PERSON.ALIASES, row.getAliases()).lines().toList(),
            open(me, PEOPLE_PERSON.PRONOUNS, row.getPronouns()),
            open(me, PEOPLE_PERSON.HOW_MET, row.getHowMet())),
        Choices.parse(Ring.class, row.getRing()),
        Choices.parse(Rhythm.class, row.getRhythm()),
        life(row),
        LocalDate.parse(row.getAddedOn()));
  }

  private static Life life(PeoplePersonRecord row) {
    return row.getDeceased()
        ? new Life.Dead(SomeDay.parse(row.getDiedOn()), row.getDayKept())
        : new Life.Living();
  }

  private byte[] seal(AccountId me, TableField<?, byte[]> place, String words) {
    return vault.seal(me, place, words);
  }

  private String open(AccountId me, TableField<?, byte[]> place, byte[] sealed) {
    return vault.open(me, place, sealed);
  }
}
