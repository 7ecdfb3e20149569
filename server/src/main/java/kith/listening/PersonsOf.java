package kith.listening;

import static kith.listening.db.Tables.LISTENING_DETAIL;
import static kith.listening.db.Tables.LISTENING_DETAIL_PERSON;
import static kith.listening.db.Tables.LISTENING_NOTE;
import static kith.listening.db.Tables.LISTENING_NOTE_PERSON;
import static kith.listening.db.Tables.LISTENING_PROMISE;
import static kith.listening.db.Tables.LISTENING_PROMISE_PERSON;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.PersonId;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose notes, details and promises are. */
@Component
class PersonsOf {
  private static final List<Link> LINKS = List.of(
      new Link(
          LISTENING_NOTE,
          LISTENING_NOTE.ACCOUNT,
          LISTENING_NOTE.ID,
          LISTENING_NOTE_PERSON,
          LISTENING_NOTE_PERSON.ACCOUNT,
          LISTENING_NOTE_PERSON.NOTE,
          LISTENING_NOTE_PERSON.PERSON),
      new Link(
          LISTENING_DETAIL,
          LISTENING_DETAIL.ACCOUNT,
          LISTENING_DETAIL.ID,
          LISTENING_DETAIL_PERSON,
          LISTENING_DETAIL_PERSON.ACCOUNT,
          LISTENING_DETAIL_PERSON.DETAIL,
          LISTENING_DETAIL_PERSON.PERSON),
      new Link(
          LISTENING_PROMISE,
          LISTENING_PROMISE.ACCOUNT,
          LISTENING_PROMISE.ID,
          LISTENING_PROMISE_PERSON,
          LISTENING_PROMISE_PERSON.ACCOUNT,
          LISTENING_PROMISE_PERSON.PROMISE,
          LISTENING_PROMISE_PERSON.PERSON));
  private final Db db;
  private final NoteRows notes;

  PersonsOf(Db db, NoteRows notes) {
    this.db = db;
    this.notes = notes;
  }

  /** What is theirs alone goes; what is also another's stays with the other. */
  void forget(AccountId me, PersonId person) {
    for (var link : LINKS) {
      deleteTheirs(me, person, link);
      unlink(me, person, link);
    }
    rewriteWaiting(me, person, _ -> null);
  }

  void merge(AccountId me, PersonId from, PersonId into) {
    for (var link : LINKS) {
      relink(me, from, into, link);
      unlink(me, from, link);
    }
    rewriteWaiting(
        me, from, it -> new Somebody(it.name(), into, it.of(), it.relation(), it.with()));
  }

  private void deleteTheirs(AccountId me, PersonId person, Link link) {
    var others = link.links.as("others");
    db.write(me)
        .deleteFrom(link.owners)
        .where(link.ownerAccount.eq(me.value()))
        .and(link.ownerId.in(select(link.owner)
            .from(link.links)
            .where(link.account.eq(me.value()))
            .and(link.person.eq(person.value()))))
        .and(link.ownerId.notIn(select(others.field(link.owner))
            .from(others)
            .where(others.field(link.account).eq(me.value()))
            .and(others.field(link.person).ne(person.value()))))
        .execute();
  }

  private void unlink(AccountId me, PersonId person, Link link) {
    db.write(me)
        .deleteFrom(link.links)
        .where(link.account.eq(me.value()))
        .and(link.person.eq(person.value()))
        .execute();
  }

  private void relink(AccountId me, PersonId from, PersonId into, Link link) {
    var already = link.links.as("already");
    db.write(me)
        .update(link.links)
        .set(link.person, into.value())
        .where(link.account.eq(me.value()))
        .and(link.person.eq(from.value()))
        .and(link.owner.notIn(select(already.field(link.owner))
            .from(already)
            .where(already.field(link.account).eq(me.value()))
            .and(already.field(link.person).eq(into.value()))))
        .execute();
  }

  private void rewriteWaiting(
      AccountId me, PersonId person, UnaryOperator<@Nullable Somebody> change) {
    for (var note : notes.waiting(me)) {
      var waiting = note.waiting();
      if (waiting != null && waiting.people().stream().anyMatch(it -> person.equals(it.person()))) {
        notes.save(me, note.waitingFor(waiting.changing(person, change)));
      }
    }
  }

  private record Link(
      Table<?> owners,
      TableField<?, UUID> ownerAccount,
      TableField<?, UUID> ownerId,
      Table<?> links,
      TableField<?, UUID> account,
      TableField<?, UUID> owner,
      TableField<?, UUID> person) {}
}
