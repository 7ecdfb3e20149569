package kith.listening;

import static kith.listening.db.Tables.LISTENING_NOTE;
import static kith.listening.db.Tables.LISTENING_NOTE_PERSON;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kith.listening.db.tables.records.ListeningNotePersonRecord;
import kith.listening.db.tables.records.ListeningNoteRecord;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.PersonId;
import kith.platform.Rows;
import kith.platform.Stale;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class NoteRows {
  private final Db db;
  private final SealedWords words;

  NoteRows(Db db, SealedWords words) {
    this.db = db;
    this.words = words;
  }

  Optional<Note> find(AccountId me, NoteId id) {
    return fetch(me, LISTENING_NOTE.ID.eq(id.value())).stream().findFirst();
  }

  List<Note> waiting(AccountId me) {
    return fetch(me, LISTENING_NOTE.WAITING.isNotNull());
  }

  List<Note> latestWaiting(AccountId me, int most) {
    return fetch(
        me,
        LISTENING_NOTE.ID.in(select(LISTENING_NOTE.ID)
            .from(LISTENING_NOTE)
            .where(LISTENING_NOTE.ACCOUNT.eq(me.value()))
            .and(LISTENING_NOTE.WAITING.isNotNull())
            .orderBy(LISTENING_NOTE.WRITTEN_AT.desc())
            .limit(most)));
  }

  List<Note> ofPerson(AccountId me, PersonId person) {
    return fetch(
        me,
        LISTENING_NOTE.ID.in(select(LISTENING_NOTE_PERSON.NOTE)
            .from(LISTENING_NOTE_PERSON)
            .where(LISTENING_NOTE_PERSON.ACCOUNT.eq(me.value()))
            .and(LISTENING_NOTE_PERSON.PERSON.eq(person.value()))));
  }

  /** Latest first. */
  List<Note> fetch(AccountId me, Condition which) {
    var mine = LISTENING_NOTE.ACCOUNT.eq(me.value()).and(which);
    var rows = db.read()
        .selectFrom(LISTENING_NOTE)
        .where(mine)
        .orderBy(LISTENING_NOTE.ON_DAY.desc(), LISTENING_NOTE.WRITTEN_AT.desc())
        .fetch();
    if (rows.isEmpty()) {
      return List.of();
    }
    var persons = db.read()
        .selectFrom(LISTENING_NOTE_PERSON)
        .where(LISTENING_NOTE_PERSON.ACCOUNT.eq(me.value()))
        .and(LISTENING_NOTE_PERSON.NOTE.in(
            select(LISTENING_NOTE.ID).from(LISTENING_NOTE).where(mine)))
        .fetchGroups(LISTENING_NOTE_PERSON.NOTE, LISTENING_NOTE_PERSON.PERSON);
    return rows.map(row -> note(me, row, persons));
  }

  /** All of a note's own, for {@link kith.platform.Undo}. */
  List<Rows> rows(NoteId note) {
    return List.of(
        Rows.of(LISTENING_NOTE).and(LISTENING_NOTE.ID, note.value()),
        Rows.of(LISTENING_NOTE_PERSON).and(LISTENING_NOTE_PERSON.NOTE, note.value()));
  }

  void add(AccountId me, Note note, long writtenAt) {
    var row = row(me, note);
    row.setWrittenAt(writtenAt);
    db.write(me).insertInto(LISTENING_NOTE).set(row).execute();
    addPersons(me, note.id(), note.with());
  }

  /** Stale when it was saved since it was read. */
  void save(AccountId me, Note note) {
    var row = row(me, note);
    row.setVersion(note.version() + 1);
    var saved = db.write(me)
        .update(LISTENING_NOTE)
        .set(row)
        .where(LISTENING_NOTE.ACCOUNT.eq(me.value()))
        .and(LISTENING_NOTE.ID.eq(note.id().value()))
        .and(LISTENING_NOTE.VERSION.eq(note.version()))
        .execute();
    if (saved == 0) {
      throw new Stale(find(me, note.id()).map(Note::text).orElse(""));
    }
  }

  void addPersons(AccountId me, NoteId note, Collection<PersonId> persons) {
    if (!persons.isEmpty()) {
      db.write(me)
          .insertInto(LISTENING_NOTE_PERSON)
          .set(persons.stream()
              .distinct()
              .map(
                  person -> new ListeningNotePersonRecord(me.value(), person.value(), note.value()))
              .toList())
          .onConflictDoNothing()
          .execute();
    }
  }

  boolean delete(AccountId me, NoteId id) {
    return db.write(me)
            .deleteFrom(LISTENING_NOTE)
            .where(LISTENING_NOTE.ACCOUNT.eq(me.value()))
            .and(LISTENING_NOTE.ID.eq(id.value()))
            .execute()
        > 0;
  }

  private ListeningNoteRecord row(AccountId me, Note note) {
    var row = new ListeningNoteRecord();
    row.setAccount(me.value());
    row.setId(note.id().value());
    row.setOnDay(note.on().toString());
    row.setWords(words.seal(me, LISTENING_NOTE.WORDS, note.text()));
    row.setWaiting(words.seal(me, LISTENING_NOTE.WAITING, json(note.waiting())));
    row.setVersion(note.version());
    return row;
  }

  private Note note(AccountId me, ListeningNoteRecord row, Map<UUID, List<UUID>> persons) {
    var waiting = words.open(me, LISTENING_NOTE.WAITING, row.getWaiting());
    return new Note(
        new NoteId(row.getId()),
        Objects.requireNonNull(words.open(me, LISTENING_NOTE.WORDS, row.getWords())),
        LocalDate.parse(row.getOnDay()),
        persons.getOrDefault(row.getId(), List.of()).stream().map(PersonId::new).toList(),
        waiting == null ? null : ProposalsJson.read(waiting),
        row.getVersion());
  }

  private static @Nullable String json(@Nullable Proposals proposals) {
    return proposals == null ? null : ProposalsJson.write(proposals);
  }
}
