package kith.listening;

import static kith.listening.SealedWords.day;
import static kith.listening.db.Tables.LISTENING_PROMISE;
import static kith.listening.db.Tables.LISTENING_PROMISE_PERSON;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kith.listening.db.tables.records.ListeningPromisePersonRecord;
import kith.listening.db.tables.records.ListeningPromiseRecord;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.PersonId;
import kith.platform.Stale;
import kith.text.FoundPromise.By;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class PromiseRows {
  private static final String OPEN = "open";
  private static final String KEPT = "kept";
  private static final String DROPPED = "dropped";
  private final Db db;
  private final SealedWords words;

  PromiseRows(Db db, SealedWords words) {
    this.db = db;
    this.words = words;
  }

  Optional<Promise> find(AccountId me, PromiseId id) {
    return fetch(me, LISTENING_PROMISE.ID.eq(id.value())).stream().findFirst();
  }

  List<Promise> open(AccountId me) {
    return fetch(me, LISTENING_PROMISE.STATE.eq(OPEN));
  }

  List<Promise> ofPerson(AccountId me, PersonId person) {
    return fetch(
        me,
        LISTENING_PROMISE.ID.in(select(LISTENING_PROMISE_PERSON.PROMISE)
            .from(LISTENING_PROMISE_PERSON)
            .where(LISTENING_PROMISE_PERSON.ACCOUNT.eq(me.value()))
            .and(LISTENING_PROMISE_PERSON.PERSON.eq(person.value()))));
  }

  List<Promise> fetch(AccountId me, Condition which) {
    var mine = LISTENING_PROMISE.ACCOUNT.eq(me.value()).and(which);
    var rows = db.read()
        .selectFrom(LISTENING_PROMISE)
        .where(mine)
        .orderBy(LISTENING_PROMISE.SINCE.desc(), LISTENING_PROMISE.ID.desc())
        .fetch();
    if (rows.isEmpty()) {
      return List.of();
    }
    var persons = db.read()
        .selectFrom(LISTENING_PROMISE_PERSON)
        .where(LISTENING_PROMISE_PERSON.ACCOUNT.eq(me.value()))
        .and(LISTENING_PROMISE_PERSON.PROMISE.in(
            select(LISTENING_PROMISE.ID).from(LISTENING_PROMISE).where(mine)))
        .fetchGroups(LISTENING_PROMISE_PERSON.PROMISE, LISTENING_PROMISE_PERSON.PERSON);
    return rows.map(row -> promise(me, row, persons));
  }

  void add(AccountId me, Collection<Promise> promises) {
    if (promises.isEmpty()) {
      return;
    }
    db.write(me)
        .insertInto(LISTENING_PROMISE)
        .set(promises.stream().map(promise -> row(me, promise)).toList())
        .execute();
    addPersons(me, promises);
  }

  /** Stale when it was saved since it was read. */
  void save(AccountId me, Promise promise) {
    var row = row(me, promise);
    row.setVersion(promise.version() + 1);
    var saved = db.write(me)
        .update(LISTENING_PROMISE)
        .set(row)
        .where(LISTENING_PROMISE.ACCOUNT.eq(me.value()))
        .and(LISTENING_PROMISE.ID.eq(promise.id().value()))
        .and(LISTENING_PROMISE.VERSION.eq(promise.version()))
        .execute();
    if (saved == 0) {
      throw new Stale(find(me, promise.id()).map(Promise::words).orElse(""));
    }
  }

  void place(AccountId me, Promise promise) {
    db.write(me)
        .deleteFrom(LISTENING_PROMISE_PERSON)
        .where(LISTENING_PROMISE_PERSON.ACCOUNT.eq(me.value()))
        .and(LISTENING_PROMISE_PERSON.PROMISE.eq(promise.id().value()))
        .execute();
    addPersons(me, List.of(promise));
  }

  boolean delete(AccountId me, PromiseId id) {
    return db.write(me)
            .deleteFrom(LISTENING_PROMISE)
            .where(LISTENING_PROMISE.ACCOUNT.eq(me.value()))
            .and(LISTENING_PROMISE.ID.eq(id.value()))
            .execute()
        > 0;
  }

  private void addPersons(AccountId me, Collection<Promise> promises) {
    var rows = new ArrayList<ListeningPromisePersonRecord>();
    for (var promise : promises) {
      for (var person : promise.persons()) {
        rows.add(new ListeningPromisePersonRecord(
            me.value(), person.value(), promise.id().value()));
      }
    }
    if (!rows.isEmpty()) {
      db.write(me).insertInto(LISTENING_PROMISE_PERSON).set(rows).execute();
    }
  }

  private ListeningPromiseRecord row(AccountId me, Promise promise) {
    var note = promise.note();
    var row = new ListeningPromiseRecord();
    row.setAccount(me.value());
    row.setId(promise.id().value());
    row.setNote(note == null ? null : note.value());
    row.setMine(promise.mine());
    row.setWords(words.seal(me, LISTENING_PROMISE.WORDS, promise.words()));
    row.setSentence(words.seal(me, LISTENING_PROMISE.SENTENCE, promise.sentence()));
    row.setStarts(SealedWords.starts(promise.when()));
    row.setEnds(SealedWords.ends(promise.when()));
    row.setState(name(promise.state()));
    row.setClosedOn(SealedWords.written(closed(promise.state())));
    row.setSince(promise.since().toString());
    row.setVersion(promise.version());
    return row;
  }

  private Promise promise(AccountId me, ListeningPromiseRecord row, Map<UUID, List<UUID>> persons) {
    return new Promise(
        new PromiseId(row.getId()),
        row.getMine() ? By.ME : By.THEM,
        Objects.requireNonNull(words.open(me, LISTENING_PROMISE.WORDS, row.getWords())),
        words.open(me, LISTENING_PROMISE.SENTENCE, row.getSentence()),
        persons.getOrDefault(row.getId(), List.of()).stream().map(PersonId::new).toList(),
        SealedWords.when(row.getStarts(), row.getEnds()),
        state(row.getState(), day(row.getClosedOn())),
        LocalDate.parse(row.getSince()),
        row.getNote() == null ? null : new NoteId(row.getNote()),
        row.getVersion());
  }

  private static String name(Promise.State state) {
    return switch (state) {
      case Promise.State.Open _ -> OPEN;
      case Promise.State.Kept _ -> KEPT;
      case Promise.State.Dropped _ -> DROPPED;
    };
  }

  private static @Nullable LocalDate closed(Promise.State state) {
    return switch (state) {
      case Promise.State.Open _ -> null;
      case Promise.State.Kept(var on) -> on;
      case Promise.State.Dropped(var on) -> on;
    };
  }

  private static Promise.State state(String name, @Nullable LocalDate day) {
    return switch (name) {
      case OPEN -> new Promise.State.Open();
      case KEPT -> new Promise.State.Kept(Objects.requireNonNull(day));
      case DROPPED -> new Promise.State.Dropped(Objects.requireNonNull(day));
      default -> throw new IllegalStateException("no such state: " + name);
    };
  }
}
