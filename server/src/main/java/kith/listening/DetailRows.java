package kith.listening;

import static kith.listening.SealedWords.day;
import static kith.listening.SealedWords.written;
import static kith.listening.db.Tables.LISTENING_DETAIL;
import static kith.listening.db.Tables.LISTENING_DETAIL_PERSON;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.listening.db.tables.records.ListeningDetailPersonRecord;
import kith.listening.db.tables.records.ListeningDetailRecord;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Db;
import kith.platform.PersonId;
import kith.platform.Stale;
import kith.text.DetailKind;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class DetailRows {
  private final Db db;
  private final SealedWords words;

  DetailRows(Db db, SealedWords words) {
    this.db = db;
    this.words = words;
  }

  Optional<Detail> find(AccountId me, DetailId id) {
    return fetch(me, LISTENING_DETAIL.ID.eq(id.value())).stream().findFirst();
  }

  /** Newest first. */
  List<Detail> ofPerson(AccountId me, PersonId person) {
    return fetch(
        me,
        LISTENING_DETAIL.ID.in(select(LISTENING_DETAIL_PERSON.DETAIL)
            .from(LISTENING_DETAIL_PERSON)
            .where(LISTENING_DETAIL_PERSON.ACCOUNT.eq(me.value()))
            .and(LISTENING_DETAIL_PERSON.PERSON.eq(person.value()))));
  }

  Condition isAmongLatest(AccountId me, int most) {
    return LISTENING_DETAIL.ID.in(db.read()
        .select(LISTENING_DETAIL.ID)
        .from(LISTENING_DETAIL)
        .where(LISTENING_DETAIL.ACCOUNT.eq(me.value()))
        .orderBy(LISTENING_DETAIL.ID.desc())
        .limit(most));
  }

  List<Detail> fetch(AccountId me, Condition which) {
    var mine = LISTENING_DETAIL.ACCOUNT.eq(me.value()).and(which);
    var rows = db.read()
        .selectFrom(LISTENING_DETAIL)
        .where(mine)
        .orderBy(LISTENING_DETAIL.SINCE.desc(), LISTENING_DETAIL.ID.desc())
        .fetch();
    if (rows.isEmpty()) {
      return List.of();
    }
    var persons = db.read()
        .selectFrom(LISTENING_DETAIL_PERSON)
        .where(LISTENING_DETAIL_PERSON.ACCOUNT.eq(me.value()))
        .and(LISTENING_DETAIL_PERSON.DETAIL.in(
            select(LISTENING_DETAIL.ID).from(LISTENING_DETAIL).where(mine)))
        .fetchGroups(LISTENING_DETAIL_PERSON.DETAIL, LISTENING_DETAIL_PERSON.PERSON);
    return rows.map(row -> detail(me, row, persons));
  }

  void add(AccountId me, Collection<Detail> details) {
    if (details.isEmpty()) {
      return;
    }
    db.write(me)
        .insertInto(LISTENING_DETAIL)
        .set(details.stream().map(detail -> row(me, detail)).toList())
        .execute();
    addPersons(me, details);
  }

  /** Stale when it was saved since it was read. */
  void save(AccountId me, Detail detail) {
    var row = row(me, detail);
    row.setVersion(detail.version() + 1);
    var saved = db.write(me)
        .update(LISTENING_DETAIL)
        .set(row)
        .where(LISTENING_DETAIL.ACCOUNT.eq(me.value()))
        .and(LISTENING_DETAIL.ID.eq(detail.id().value()))
        .and(LISTENING_DETAIL.VERSION.eq(detail.version()))
        .execute();
    if (saved == 0) {
      throw new Stale(find(me, detail.id()).map(Detail::words).orElse(""));
    }
  }

  void place(AccountId me, Detail detail) {
    db.write(me)
        .deleteFrom(LISTENING_DETAIL_PERSON)
        .where(LISTENING_DETAIL_PERSON.ACCOUNT.eq(me.value()))
        .and(LISTENING_DETAIL_PERSON.DETAIL.eq(detail.id().value()))
        .execute();
    addPersons(me, List.of(detail));
  }

  void comesFrom(AccountId me, DetailId id, UUID source) {
    db.write(me)
        .update(LISTENING_DETAIL)
        .set(LISTENING_DETAIL.SOURCE, source)
        .where(LISTENING_DETAIL.ACCOUNT.eq(me.value()))
        .and(LISTENING_DETAIL.ID.eq(id.value()))
        .execute();
  }

  void narrow(AccountId me, Set<PersonId> persons, UUID source) {
    db.write(me)
        .deleteFrom(LISTENING_DETAIL_PERSON)
        .where(LISTENING_DETAIL_PERSON.ACCOUNT.eq(me.value()))
        .and(LISTENING_DETAIL_PERSON.DETAIL.in(select(LISTENING_DETAIL.ID)
            .from(LISTENING_DETAIL)
            .where(LISTENING_DETAIL.ACCOUNT.eq(me.value()))
            .and(LISTENING_DETAIL.SOURCE.eq(source))))
        .and(LISTENING_DETAIL_PERSON.PERSON.notIn(
            persons.stream().map(PersonId::value).toList()))
        .execute();
  }

  void deleteFrom(AccountId me, UUID source) {
    db.write(me)
        .deleteFrom(LISTENING_DETAIL)
        .where(LISTENING_DETAIL.ACCOUNT.eq(me.value()))
        .and(LISTENING_DETAIL.SOURCE.eq(source))
        .execute();
  }

  boolean delete(AccountId me, DetailId id) {
    return db.write(me)
            .deleteFrom(LISTENING_DETAIL)
            .where(LISTENING_DETAIL.ACCOUNT.eq(me.value()))
            .and(LISTENING_DETAIL.ID.eq(id.value()))
            .execute()
        > 0;
  }

  private void addPersons(AccountId me, Collection<Detail> details) {
    var rows = new ArrayList<ListeningDetailPersonRecord>();
    for (var detail : details) {
      for (var person : detail.persons()) {
        rows.add(new ListeningDetailPersonRecord(
            me.value(), person.value(), detail.id().value()));
      }
    }
    if (!rows.isEmpty()) {
      db.write(me).insertInto(LISTENING_DETAIL_PERSON).set(rows).execute();
    }
  }

  private ListeningDetailRecord row(AccountId me, Detail detail) {
    var then = detail.then();
    var note = detail.note();
    var row = new ListeningDetailRecord();
    row.setAccount(me.value());
    row.setId(detail.id().value());
    row.setNote(note == null ? null : note.value());
    row.setKind(Choices.name(detail.kind()));
    row.setWords(words.seal(me, LISTENING_DETAIL.WORDS, detail.words()));
    row.setSentence(words.seal(me, LISTENING_DETAIL.SENTENCE, detail.sentence()));
    row.setAbout(words.seal(me, LISTENING_DETAIL.ABOUT, detail.about()));
    row.setStarts(SealedWords.starts(detail.when()));
    row.setEnds(SealedWords.ends(detail.when()));
    row.setAsking(Askings.name(detail.asking()));
    row.setAskingOn(written(Askings.day(detail.asking())));
    row.setQuestion(words.seal(me, LISTENING_DETAIL.QUESTION, detail.question()));
    row.setThenOn(then == null ? null : then.on().toString());
    row.setThenQuestion(
        words.seal(me, LISTENING_DETAIL.THEN_QUESTION, then == null ? null : then.words()));
    row.setSince(detail.since().toString());
    row.setSettledOn(written(detail.settled()));
    row.setVersion(detail.version());
    return row;
  }

  private Detail detail(AccountId me, ListeningDetailRecord row, Map<UUID, List<UUID>> persons) {
    return new Detail(
        new DetailId(row.getId()),
        Choices.parse(DetailKind.class, row.getKind()),
        Objects.requireNonNull(words.open(me, LISTENING_DETAIL.WORDS, row.getWords())),
        words.open(me, LISTENING_DETAIL.SENTENCE, row.getSentence()),
        persons.getOrDefault(row.getId(), List.of()).stream().map(PersonId::new).toList(),
        words.open(me, LISTENING_DETAIL.ABOUT, row.getAbout()),
        SealedWords.when(row.getStarts(), row.getEnds()),
        Askings.of(row.getAsking(), day(row.getAskingOn())),
        words.open(me, LISTENING_DETAIL.QUESTION, row.getQuestion()),
        then(me, row),
        java.time.LocalDate.parse(row.getSince()),
        day(row.getSettledOn()),
        row.getNote() == null ? null : new NoteId(row.getNote()),
        row.getVersion());
  }

  private @Nullable Question then(AccountId me, ListeningDetailRecord row) {
    var on = day(row.getThenOn());
    var question = words.open(me, LISTENING_DETAIL.THEN_QUESTION, row.getThenQuestion());
    return on == null || question == null ? null : new Question(on, question);
  }
}
