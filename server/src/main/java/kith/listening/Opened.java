package kith.listening;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.PerRevision;
import kith.platform.PersonId;
import org.springframework.stereotype.Component;

/** Opened details, promises and notes of the persons whose pages are looked at, while nothing changes. */
@Component
class Opened {
  private static final int ACCOUNTS = 100;
  private final DetailRows details;
  private final PromiseRows promises;
  private final NoteRows notes;
  private final PerRevision<Held> held;

  Opened(DetailRows details, PromiseRows promises, NoteRows notes, Db db) {
    this.details = details;
    this.promises = promises;
    this.notes = notes;
    this.held = new PerRevision<>(db, ACCOUNTS, "listening");
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

  private Held held(AccountId me) {
    return held.of(me, _ -> new Held());
  }

  private static final class Held {
    private final Map<PersonId, List<Detail>> details = new ConcurrentHashMap<>();
    private final Map<PersonId, List<Promise>> promises = new ConcurrentHashMap<>();
    private final Map<PersonId, List<Note>> notes = new ConcurrentHashMap<>();
  }
}
