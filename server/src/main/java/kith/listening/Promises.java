package kith.listening;

import static kith.listening.db.Tables.LISTENING_PROMISE;
import static kith.listening.db.Tables.LISTENING_PROMISE_PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.Rows;
import kith.platform.Stale;
import kith.platform.Undo;
import kith.platform.Undoable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What I or they said we would do. Somebody else's promise is not found. */
@Service
@Transactional(readOnly = true)
public class Promises {
  private final PromiseRows promises;
  private final Opened opened;
  private final People people;
  private final Undo undo;
  private final Ids ids;
  private final Days days;

  Promises(PromiseRows promises, Opened opened, People people, Undo undo, Ids ids, Days days) {
    this.promises = promises;
    this.opened = opened;
    this.people = people;
    this.undo = undo;
    this.ids = ids;
    this.days = days;
  }

  public Optional<Promise> find(AccountId me, PromiseId id) {
    return promises.find(me, id);
  }

  /** NotFound when there is no such promise of mine. */
  public Promise get(AccountId me, PromiseId id) {
    return find(me, id).orElseThrow(NotFound::new);
  }

  /** Newest first. */
  public List<Promise> of(AccountId me, PersonId person) {
    return opened.promises(me, person);
  }

  /** What was kept from a note. */
  public List<Promise> from(AccountId me, NoteId note) {
    return promises.fetch(me, LISTENING_PROMISE.NOTE.eq(note.value()));
  }

  /** All that still stand. */
  public List<Promise> open(AccountId me) {
    return promises.open(me);
  }

  /** NotFound when one of the persons is not mine. */
  @Transactional
  public Promise add(AccountId me, PromiseWords words) {
    requireMine(me, words);
    var promise = words.into(new Promise(
        new PromiseId(ids.next()),
        words.by(),
        "",
        null,
        List.of(),
        null,
        new Promise.State.Open(),
        days.today(me),
        null,
        0));
    promises.add(me, List.of(promise));
    return promise;
  }

  /** Stale when another edit came after {@code version}; NotFound when it or one of the persons is not mine. */
  @Transactional
  public Promise edit(AccountId me, PromiseId id, int version, PromiseWords words) {
    var before = get(me, id);
    if (before.version() != version) {
      throw new Stale(before.words());
    }
    requireMine(me, words);
    var after = words.into(before);
    promises.save(me, after);
    promises.place(me, after);
    return get(me, id);
  }

  @Transactional
  public Promise keep(AccountId me, PromiseId id) {
    return change(me, id, new Promise.State.Kept(days.today(me)));
  }

  @Transactional
  public Promise drop(AccountId me, PromiseId id) {
    return change(me, id, new Promise.State.Dropped(days.today(me)));
  }

  @Transactional
  public Promise reopen(AccountId me, PromiseId id) {
    return change(me, id, new Promise.State.Open());
  }

  /** @return what takes it back */
  @Transactional
  public UUID delete(AccountId me, PromiseId id) {
    get(me, id);
    var back = undo.remember(
        me,
        List.of(
            Rows.of(LISTENING_PROMISE).and(LISTENING_PROMISE.ID, id.value()),
            Rows.of(LISTENING_PROMISE_PERSON).and(LISTENING_PROMISE_PERSON.PROMISE, id.value())));
    promises.delete(me, id);
    return back;
  }

  /** One of these acts, with what takes it back. */
  @Transactional
  public Undoable<Promise> undoably(AccountId me, PromiseId id, Supplier<Promise> act) {
    get(me, id);
    var back = undo.remember(
        me, List.of(Rows.of(LISTENING_PROMISE).and(LISTENING_PROMISE.ID, id.value())));
    return new Undoable<>(act.get(), back);
  }

  private Promise change(AccountId me, PromiseId id, Promise.State state) {
    var before = get(me, id);
    if (before.state().getClass() == state.getClass()) {
      return before;
    }
    promises.save(me, before.in(state));
    return get(me, id);
  }

  private void requireMine(AccountId me, PromiseWords words) {
    if (!people.areMine(me, words.persons())) {
      throw new NotFound();
    }
  }
}
