package kith.support;

import static kith.support.db.Tables.SUPPORT_APART;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kith.circle.Circle;
import kith.circle.Connection;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonForgotten;
import kith.people.PersonsMerged;
import kith.people.Ring;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Db;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.support.db.tables.records.SupportApartRecord;
import org.jooq.Condition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those towards whom nothing shall lead me any more: they rest, and what they do stays silent. What was before is kept, so that
 * it can be taken back at any time; they learn nothing of either.
 */
@Service
@Transactional(readOnly = true)
public class Apart {
  private final Db db;
  private final People people;
  private final Circle circle;

  Apart(Db db, People people, Circle circle) {
    this.db = db;
    this.people = people;
    this.circle = circle;
  }

  /** Those of these who are; whoever was placed in a ring again is none of them. */
  public Set<PersonId> among(AccountId me, Collection<PersonId> persons) {
    var kept = new HashSet<>(db.read()
        .select(SUPPORT_APART.PERSON)
        .from(SUPPORT_APART)
        .where(SUPPORT_APART.ACCOUNT.eq(me.value()))
        .fetch(row -> new PersonId(row.value1())));
    var mine = people.among(me, persons);
    kept.removeIf(it -> !(mine.get(it) instanceof Person person && person.resting()));
    return kept;
  }

  /** NotFound when there is no such person of mine. */
  @Transactional
  public void keep(AccountId me, PersonId id) {
    var person = people.get(me, id);
    if (!among(me, Set.of(id)).isEmpty()) {
      return;
    }
    var connection = connection(me, id);
    drop(me, id);
    add(me, id, person.ring(), connection.filter(Connection::muted).isPresent());
    if (!person.resting()) {
      people.rest(me, id);
    }
    connection.ifPresent(it -> circle.mute(me, it.other(), true));
  }

  /** All is again as it was. NotFound when nothing was kept apart. */
  @Transactional
  public void end(AccountId me, PersonId id) {
    var before = find(me, id).orElseThrow(NotFound::new);
    var person = people.get(me, id);
    drop(me, id);
    var ring = Choices.parse(Ring.class, before.getRing());
    if (person.resting() && ring != Ring.RESTING) {
      people.edit(
          me,
          id,
          person.version(),
          new Person.Edited(person.basics(), ring, person.rhythm(), person.life()));
    }
    if (!before.getMuted()) {
      connection(me, id).ifPresent(it -> circle.mute(me, it.other(), false));
    }
  }

  @EventListener
  @Transactional
  void on(PersonForgotten forgotten) {
    drop(forgotten.keeper(), forgotten.person());
  }

  /** Who was kept apart stays so under either name. */
  @EventListener
  @Transactional
  void on(PersonsMerged merged) {
    var me = merged.keeper();
    var before = find(me, merged.from());
    drop(me, merged.from());
    if (before.isPresent() && find(me, merged.into()).isEmpty()) {
      keep(me, merged.into());
    }
  }

  private Optional<Connection> connection(AccountId me, PersonId id) {
    return circle.accountOf(me, id).flatMap(it -> circle.find(me, it));
  }

  private Optional<SupportApartRecord> find(AccountId me, PersonId id) {
    return db.read().selectFrom(SUPPORT_APART).where(is(me, id)).fetchOptional();
  }

  private void add(AccountId me, PersonId id, Ring ring, boolean muted) {
    db.write(me)
        .insertInto(SUPPORT_APART)
        .set(SUPPORT_APART.ACCOUNT, me.value())
        .set(SUPPORT_APART.PERSON, id.value())
        .set(SUPPORT_APART.RING, Choices.name(ring))
        .set(SUPPORT_APART.MUTED, muted)
        .execute();
  }

  private void drop(AccountId me, PersonId id) {
    db.write(me).deleteFrom(SUPPORT_APART).where(is(me, id)).execute();
  }

  private static Condition is(AccountId me, PersonId id) {
    return SUPPORT_APART.ACCOUNT.eq(me.value()).and(SUPPORT_APART.PERSON.eq(id.value()));
  }
}
