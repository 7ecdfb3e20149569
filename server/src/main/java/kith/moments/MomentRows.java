package kith.moments;

import static kith.moments.db.Tables.MOMENTS_MOMENT;
import static kith.moments.db.Tables.MOMENTS_WITH;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.moments.db.tables.records.MomentsMomentRecord;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Db;
import kith.platform.PersonId;
import org.jooq.Condition;
import org.springframework.stereotype.Repository;

@Repository
class MomentRows {
  private final Db db;

  MomentRows(Db db) {
    this.db = db;
  }

  void add(AccountId me, Moment moment, long now) {
    var row = row(moment);
    row.setAccount(me.value());
    row.setId(moment.id().value());
    row.setMadeAt(now);
    db.write(me).insertInto(MOMENTS_MOMENT).set(row).execute();
    addPersons(me, moment);
  }

  void save(AccountId me, Moment moment) {
    db.write(me)
        .update(MOMENTS_MOMENT)
        .set(row(moment))
        .where(is(me, moment.id()))
        .execute();
    db.write(me).deleteFrom(MOMENTS_WITH).where(withIn(me, moment.id())).execute();
    addPersons(me, moment);
  }

  void remove(AccountId me, MomentId id) {
    db.write(me).deleteFrom(MOMENTS_WITH).where(withIn(me, id)).execute();
    db.write(me).deleteFrom(MOMENTS_MOMENT).where(is(me, id)).execute();
  }

  Optional<Moment> find(AccountId me, MomentId id) {
    return moments(me, is(me, id), 1).stream().findFirst();
  }

  List<Moment> ofNote(AccountId me, UUID note) {
    return moments(
        me, MOMENTS_MOMENT.ACCOUNT.eq(me.value()).and(MOMENTS_MOMENT.NOTE.eq(note)), 100);
  }

  /** Newest first. */
  List<Moment> latest(AccountId me, int most) {
    return moments(me, MOMENTS_MOMENT.ACCOUNT.eq(me.value()), most);
  }

  List<Moment> with(AccountId me, PersonId person, int most) {
    var ids = db.read()
        .select(MOMENTS_WITH.MOMENT)
        .from(MOMENTS_WITH)
        .where(withWhom(me, person))
        .orderBy(MOMENTS_WITH.ON_DAY.desc(), MOMENTS_WITH.MOMENT.desc())
        .limit(most)
        .fetch(MOMENTS_WITH.MOMENT);
    return ids.isEmpty()
        ? List.of()
        : moments(me, MOMENTS_MOMENT.ACCOUNT.eq(me.value()).and(MOMENTS_MOMENT.ID.in(ids)), most);
  }

  Map<PersonId, LocalDate> last(AccountId me, Collection<PersonId> persons) {
    var wanted = persons.stream().map(PersonId::value).toList();
    return db.read()
        .select(MOMENTS_WITH.PERSON, max(MOMENTS_WITH.ON_DAY))
        .from(MOMENTS_WITH)
        .where(MOMENTS_WITH.ACCOUNT.eq(me.value()))
        .and(MOMENTS_WITH.PERSON.in(wanted))
        .groupBy(MOMENTS_WITH.PERSON)
        .fetchMap(row -> new PersonId(row.value1()), row -> LocalDate.parse(row.value2()));
  }

  /** The latest day with each person with whom there was one. */
  Map<PersonId, LocalDate> last(AccountId me) {
    return db.read()
        .select(MOMENTS_WITH.PERSON, max(MOMENTS_WITH.ON_DAY))
        .from(MOMENTS_WITH)
        .where(MOMENTS_WITH.ACCOUNT.eq(me.value()))
        .groupBy(MOMENTS_WITH.PERSON)
        .fetchMap(row -> new PersonId(row.value1()), row -> LocalDate.parse(row.value2()));
  }

  /** All days of contact with each of these. */
  Map<PersonId, List<LocalDate>> days(AccountId me, Collection<PersonId> persons) {
    return db.read()
        .select(MOMENTS_WITH.PERSON, MOMENTS_WITH.ON_DAY)
        .from(MOMENTS_WITH)
        .where(MOMENTS_WITH.ACCOUNT.eq(me.value()))
        .and(MOMENTS_WITH.PERSON.in(persons.stream().map(PersonId::value).toList()))
        .fetchGroups(row -> new PersonId(row.value1()), row -> LocalDate.parse(row.value2()));
  }

  void forget(AccountId me, PersonId person) {
    db.write(me).deleteFrom(MOMENTS_WITH).where(withWhom(me, person)).execute();
    db.write(me)
        .deleteFrom(MOMENTS_MOMENT)
        .where(MOMENTS_MOMENT.ACCOUNT.eq(me.value()))
        .and(notExists(selectOne()
            .from(MOMENTS_WITH)
            .where(MOMENTS_WITH.ACCOUNT.eq(me.value()))
            .and(MOMENTS_WITH.MOMENT.eq(MOMENTS_MOMENT.ID))))
        .execute();
  }

  void merge(AccountId me, PersonId from, PersonId into) {
    var also = MOMENTS_WITH.as("also");
    db.write(me)
        .deleteFrom(MOMENTS_WITH)
        .where(withWhom(me, from))
        .and(MOMENTS_WITH.MOMENT.in(org.jooq
            .impl
            .DSL
            .select(also.MOMENT)
            .from(also)
            .where(also.ACCOUNT.eq(me.value()))
            .and(also.PERSON.eq(into.value()))))
        .execute();
    db.write(me)
        .update(MOMENTS_WITH)
        .set(MOMENTS_WITH.PERSON, into.value())
        .where(withWhom(me, from))
        .execute();
  }

  private List<Moment> moments(AccountId me, Condition which, int most) {
    var rows = db.read()
        .selectFrom(MOMENTS_MOMENT)
        .where(which)
        .orderBy(MOMENTS_MOMENT.ON_DAY.desc(), MOMENTS_MOMENT.ID.desc())
        .limit(most)
        .fetch();
    var ids = rows.map(MomentsMomentRecord::getId);
    Map<UUID, Set<PersonId>> persons = db
        .read()
        .select(MOMENTS_WITH.MOMENT, MOMENTS_WITH.PERSON)
        .from(MOMENTS_WITH)
        .where(MOMENTS_WITH.ACCOUNT.eq(me.value()))
        .and(MOMENTS_WITH.MOMENT.in(ids))
        .fetch()
        .stream()
        .collect(Collectors.groupingBy(
            row -> row.value1(),
            Collectors.mapping(row -> new PersonId(row.value2()), Collectors.toSet())));
    return rows.map(row -> moment(row, persons.getOrDefault(row.getId(), Set.of())));
  }

  private static Moment moment(MomentsMomentRecord row, Set<PersonId> persons) {
    return new Moment(
        new MomentId(row.getId()),
        row.getVersion(),
        new NewMoment(
            Choices.parse(Kind.class, row.getKind()),
            persons,
            LocalDate.parse(row.getOnDay()),
            row.getMinutes(),
            Choices.parse(Began.class, row.getBegan()),
            row.getIsNew(),
            row.getNote()));
  }

  private static MomentsMomentRecord row(Moment moment) {
    var told = moment.told();
    var row = new MomentsMomentRecord();
    row.setVersion(moment.version());
    row.setKind(Choices.name(told.kind()));
    row.setOnDay(told.on().toString());
    row.setMinutes(told.minutes());
    row.setBegan(Choices.name(told.began()));
    row.setIsNew(told.isNew());
    row.setNote(told.note());
    return row;
  }

  private void addPersons(AccountId me, Moment moment) {
    for (var person : moment.told().persons()) {
      db.write(me)
          .insertInto(MOMENTS_WITH)
          .set(MOMENTS_WITH.ACCOUNT, me.value())
          .set(MOMENTS_WITH.PERSON, person.value())
          .set(MOMENTS_WITH.ON_DAY, moment.told().on().toString())
          .set(MOMENTS_WITH.MOMENT, moment.id().value())
          .execute();
    }
  }

  static Condition is(AccountId me, MomentId id) {
    return MOMENTS_MOMENT.ACCOUNT.eq(me.value()).and(MOMENTS_MOMENT.ID.eq(id.value()));
  }

  static Condition withIn(AccountId me, MomentId id) {
    return MOMENTS_WITH.ACCOUNT.eq(me.value()).and(MOMENTS_WITH.MOMENT.eq(id.value()));
  }

  private static Condition withWhom(AccountId me, PersonId person) {
    return MOMENTS_WITH.ACCOUNT.eq(me.value()).and(MOMENTS_WITH.PERSON.eq(person.value()));
  }
}
