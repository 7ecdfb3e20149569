package kith.people;

import static kith.people.db.Tables.PEOPLE_NOT_THEM;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.Rows;
import kith.platform.Undo;
import kith.platform.Undoable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody who is named in a life is a person of mine: a name alone does not tell, so it is asked. */
@Service
@Transactional(readOnly = true)
public class Likenesses {
  private final FactRows rows;
  private final Facts facts;
  private final People people;
  private final Undo undo;
  private final Db db;

  Likenesses(FactRows rows, Facts facts, People people, Undo undo, Db db) {
    this.rows = rows;
    this.facts = facts;
    this.people = people;
    this.undo = undo;
    this.db = db;
  }

  /** Those in others' lives who may be this person, and those in theirs who may be one of mine. */
  public List<Likeness> of(AccountId me, PersonId person) {
    var unlinked = rows.unlinked(me);
    if (unlinked.isEmpty()) {
      return List.of();
    }
    var all = people.list(me);
    var declined = declined(me);
    return unlinked.stream()
        .flatMap(fact -> all.stream()
            .filter(mine -> mine.id().equals(person) || fact.person().equals(person))
            .filter(mine -> !declined.contains(new Pair(fact.id(), mine.id())))
            .flatMap(mine -> likeness(me, fact, mine)))
        .toList();
  }

  /** They are the same: both know of each other from here on. Empty when that is known already; NotFound when not mine. */
  @Transactional
  public Optional<Undoable<Fact>> confirm(AccountId me, PersonId owner, FactId id, PersonId mine) {
    var fact = relation(me, owner, id);
    people.get(me, mine);
    var relation = (Fact.Relation) fact.what();
    return relation.other() == null
        ? Optional.of(facts.edit(me, owner, id, fact.version(), link(relation, mine)))
        : Optional.empty();
  }

  /** They are not, and it is not asked again. Answers what takes that back. */
  @Transactional
  public UUID decline(AccountId me, PersonId owner, FactId id, PersonId mine) {
    relation(me, owner, id);
    people.get(me, mine);
    var image = undo.remember(
        me,
        List.of(Rows.of(PEOPLE_NOT_THEM)
            .and(PEOPLE_NOT_THEM.OWNER, owner.value())
            .and(PEOPLE_NOT_THEM.FACT, id.value())
            .and(PEOPLE_NOT_THEM.MINE, mine.value())));
    db.write(me)
        .insertInto(PEOPLE_NOT_THEM)
        .set(PEOPLE_NOT_THEM.ACCOUNT, me.value())
        .set(PEOPLE_NOT_THEM.OWNER, owner.value())
        .set(PEOPLE_NOT_THEM.FACT, id.value())
        .set(PEOPLE_NOT_THEM.MINE, mine.value())
        .onConflictDoNothing()
        .execute();
    return image;
  }

  /** Somebody in a life becomes a person of mine, linked at once; NotFound when there is nobody to add. */
  @Transactional
  public Undoable<Person> adopt(AccountId me, PersonId owner, FactId id) {
    var fact = relation(me, owner, id);
    var relation = (Fact.Relation) fact.what();
    if (relation.other() != null) {
      throw new NotFound();
    }
    var added = people.newId();
    var images =
        Stream.concat(people.rows(added).stream(), facts.rows(id).stream()).toList();
    var back = undo.remember(me, images);
    var person = people.add(me, added, relation.name(), Ring.FRIENDS);
    facts.edit(me, owner, id, fact.version(), link(relation, added));
    return new Undoable<>(person, back);
  }

  private Stream<Likeness> likeness(AccountId me, Fact fact, Person mine) {
    var relation = (Fact.Relation) fact.what();
    if (mine.id().equals(fact.person()) || !mine.mayBe(relation.name())) {
      return Stream.empty();
    }
    var life = rows.of(me, fact.person()).stream().map(Fact::what);
    var known =
        life.anyMatch(it -> it instanceof Fact.Relation other && mine.id().equals(other.other()));
    return known
        ? Stream.empty()
        : people.find(me, fact.person()).stream()
            .map(owner ->
                new Likeness(fact.id(), owner, relation.relation(), relation.name(), mine));
  }

  private static Fact.Relation link(Fact.Relation relation, PersonId mine) {
    return new Fact.Relation(relation.relation(), "", mine);
  }

  private Fact relation(AccountId me, PersonId owner, FactId id) {
    var fact = facts.get(me, owner, id);
    if (!(fact.what() instanceof Fact.Relation)) {
      throw new NotFound();
    }
    return fact;
  }

  private Set<Pair> declined(AccountId me) {
    return new HashSet<>(db.read()
        .selectFrom(PEOPLE_NOT_THEM)
        .where(PEOPLE_NOT_THEM.ACCOUNT.eq(me.value()))
        .fetch(row -> new Pair(new FactId(row.getFact()), new PersonId(row.getMine()))));
  }

  private record Pair(FactId fact, PersonId mine) {}
}
