package kith.people;

import static kith.people.db.Tables.PEOPLE_FACT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kith.people.db.tables.records.PeopleFactRecord;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Db;
import kith.platform.PersonId;
import kith.vault.Vault;
import org.jooq.Condition;
import org.springframework.stereotype.Repository;

@Repository
class FactRows {
  private final Db db;
  private final Vault vault;

  FactRows(Db db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  List<Fact> all(AccountId me) {
    return facts(me, PEOPLE_FACT.ACCOUNT.eq(me.value()));
  }

  List<Fact> of(AccountId me, PersonId person) {
    return facts(me, about(me, person));
  }

  List<Fact> ways(AccountId me, Collection<PersonId> persons) {
    return facts(
        me,
        PEOPLE_FACT
            .ACCOUNT
            .eq(me.value())
            .and(PEOPLE_FACT.SORT.eq(Sort.WAY.written()))
            .and(PEOPLE_FACT.PERSON.in(persons.stream().map(PersonId::value).toList())));
  }

  List<Fact> days(AccountId me) {
    return facts(
        me, PEOPLE_FACT.ACCOUNT.eq(me.value()).and(PEOPLE_FACT.SORT.eq(Sort.DAY.written())));
  }

  /** Somebody in a life, of whom it is not known whether they are mine. */
  List<Fact> unlinked(AccountId me) {
    return facts(
        me,
        PEOPLE_FACT
            .ACCOUNT
            .eq(me.value())
            .and(PEOPLE_FACT.SORT.eq(Sort.RELATION.written()))
            .and(PEOPLE_FACT.OTHER.isNull()));
  }

  /** In whose lives these are, seen from there. */
  List<Fact> inLives(AccountId me, Collection<PersonId> persons) {
    return facts(
        me,
        PEOPLE_FACT
            .ACCOUNT
            .eq(me.value())
            .and(PEOPLE_FACT.OTHER.in(persons.stream().map(PersonId::value).toList())));
  }

  Optional<Fact> find(AccountId me, PersonId person, FactId id) {
    return facts(me, about(me, person).and(PEOPLE_FACT.ID.eq(id.value()))).stream()
        .findFirst();
  }

  void add(AccountId me, Fact fact) {
    var row = row(me, fact);
    row.setAccount(me.value());
    row.setId(fact.id().value());
    row.setPlace(0);
    db.write(me).insertInto(PEOPLE_FACT).set(row).execute();
  }

  void save(AccountId me, Fact fact) {
    db.write(me)
        .update(PEOPLE_FACT)
        .set(row(me, fact))
        .where(about(me, fact.person()))
        .and(PEOPLE_FACT.ID.eq(fact.id().value()))
        .execute();
  }

  void remove(AccountId me, FactId id) {
    db.write(me)
        .deleteFrom(PEOPLE_FACT)
        .where(PEOPLE_FACT.ACCOUNT.eq(me.value()))
        .and(PEOPLE_FACT.ID.eq(id.value()))
        .execute();
  }

  void removeOtherSide(AccountId me, Fact fact) {
    db.write(me)
        .deleteFrom(PEOPLE_FACT)
        .where(PEOPLE_FACT.ACCOUNT.eq(me.value()))
        .and(PEOPLE_FACT.ID.eq(fact.id().value()))
        .and(PEOPLE_FACT.PERSON.ne(fact.person().value()))
        .execute();
  }

  void putFirst(AccountId me, PersonId person, FactId id) {
    var first = db.read()
        .select(coalesce(min(PEOPLE_FACT.PLACE), val(0)))
        .from(PEOPLE_FACT)
        .where(about(me, person))
        .fetchSingle()
        .value1();
    db.write(me)
        .update(PEOPLE_FACT)
        .set(PEOPLE_FACT.PLACE, first - 1)
        .where(about(me, person))
        .and(PEOPLE_FACT.ID.eq(id.value()))
        .execute();
  }

  void forget(AccountId me, PersonId person) {
    db.write(me)
        .deleteFrom(PEOPLE_FACT)
        .where(PEOPLE_FACT.ACCOUNT.eq(me.value()))
        .and(PEOPLE_FACT.PERSON.eq(person.value()).or(PEOPLE_FACT.OTHER.eq(person.value())))
        .execute();
  }

  void move(AccountId me, PersonId from, PersonId into) {
    db.write(me)
        .update(PEOPLE_FACT)
        .set(PEOPLE_FACT.PERSON, into.value())
        .where(about(me, from))
        .execute();
    db.write(me)
        .update(PEOPLE_FACT)
        .set(PEOPLE_FACT.OTHER, into.value())
        .where(PEOPLE_FACT.ACCOUNT.eq(me.value()))
        .and(PEOPLE_FACT.OTHER.eq(from.value()))
        .execute();
  }

  private List<Fact> facts(AccountId me, Condition which) {
    return db.read()
        .selectFrom(PEOPLE_FACT)
        .where(which)
        .orderBy(PEOPLE_FACT.PLACE, PEOPLE_FACT.ID)
        .fetch(row -> fact(me, row));
  }

  private static Condition about(AccountId me, PersonId person) {
    return PEOPLE_FACT.ACCOUNT.eq(me.value()).and(PEOPLE_FACT.PERSON.eq(person.value()));
  }

  private PeopleFactRecord row(AccountId me, Fact fact) {
    var row = new PeopleFactRecord();
    row.setPerson(fact.person().value());
    row.setVersion(fact.version());
    row.setSort(Sort.of(fact.what()).written());
    switch (fact.what()) {
      case Fact.Way(var kind, var address) -> write(me, row, Choices.name(kind), address, "", "");
      case Fact.Day(var kind, var label, var on) ->
        write(me, row, Choices.name(kind), label, "", on.toString());
      case Fact.Relation(var relation, var name, var other) -> {
        write(me, row, "", relation, name, "");
        row.setOther(other == null ? null : other.value());
      }
      case Fact.Pet(var words) -> write(me, row, "", words, "", "");
      case Fact.Liking(var likes, var words) -> write(me, row, "", words, "", "");
    }
    return row;
  }

  private void write(
      AccountId me, PeopleFactRecord row, String kind, String words, String name, String on) {
    row.setKind(kind);
    row.setWords(vault.seal(me, PEOPLE_FACT.WORDS, words));
    row.setName(vault.seal(me, PEOPLE_FACT.NAME, name));
    row.setOnDay(on);
    row.setOther(null);
  }

  private Fact fact(AccountId me, PeopleFactRecord row) {
    var words = vault.open(me, PEOPLE_FACT.WORDS, row.getWords());
    var what = switch (Choices.parse(Sort.class, row.getSort())) {
      case WAY -> new Fact.Way(Choices.parse(WayKind.class, row.getKind()), words);
      case DAY ->
        new Fact.Day(
            Choices.parse(DayKind.class, row.getKind()), words, SomeDay.parse(row.getOnDay()));
      case RELATION ->
        new Fact.Relation(
            words,
            vault.open(me, PEOPLE_FACT.NAME, row.getName()),
            row.getOther() == null ? null : new PersonId(row.getOther()));
      case PET -> new Fact.Pet(words);
      case LIKE -> new Fact.Liking(true, words);
      case DISLIKE -> new Fact.Liking(false, words);
    };
    return new Fact(new FactId(row.getId()), new PersonId(row.getPerson()), row.getVersion(), what);
  }
}
