package kith.listening;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.OpenedWords;
import kith.platform.PerRevision;
import kith.platform.PersonId;
import org.springframework.stereotype.Component;

/** Opened details, promises and notes of the persons whose pages are looked at, and the latest that wait, while nothing changes. */
@Component
class Opened implements OpenedWords {
  private static final int ACCOUNTS = 100;
  private static final int MOST_WAITING = 5;
  private final DetailRows details;
  private final PromiseRows promises;
  private final NoteRows notes;
  private final PerRevision<Held> held;
  private final PerRevision<List<Note>> waiting;

  Opened(DetailRows details, PromiseRows promises, NoteRows notes, Db db) {
    this.details = details;
    this.promises = promises;
    this.notes = notes;
    this.held = new PerRevision<>(db, ACCOUNTS, "listening");
    this.waiting = new PerRevision<>(db, ACCOUNTS, "listening");
  }

  List<Detail> details(AccountId me, PersonId person) {
    return held(me).details.computeIfAbsent(person, it -> details.ofPerson(me, it));
  }

  List<Promise> promises(AccountId me, PersonId person) {
    return held(me).promises.computeIfAbsent(person, it -> promises.ofPerson(me, it));
  }

  List<Note> notes(AccountId me, PersonId person) {
    return held(me).notes.computeIfAbsent(person, it -> notes.ofPerson(me, it));
  }

  List<Note> waiting(AccountId me) {
    return waiting.of(me, it -> notes.latestWaiting(it, MOST_WAITING));
  }

  @Override
  public void drop(AccountId me) {
    held.drop(me);
    waiting.drop(me);
  }

  private Held held(AccountId me) {
    return held.of(me, _ -> new Held());
  }

  private static final class Held {
    private final Map<PersonId, List<Detail>> details = new ConcurrentHashMap<>();
    private final Map<PersonId, List<Promise>> promises = new ConcurrentHashMap<>();
    private final Map<PersonId, List<Note>> notes = new ConcurrentHashMap<>();
  }
}
