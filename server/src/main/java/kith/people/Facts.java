package kith.people;

import static kith.people.db.Tables.PEOPLE_FACT;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.platform.AccountId;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.Rows;
import kith.platform.Stale;
import kith.platform.Undo;
import kith.platform.Undoable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known about persons: ways to reach them, days, people in their life, pets, likes and dislikes. Somebody in their
 * life who is a person of mine knows of it too: one fact, seen from both sides.
 */
@Service
@Transactional(readOnly = true)
public class Facts {
  private final FactRows facts;
  private final People people;
  private final Undo undo;
  private final Ids ids;

  Facts(FactRows facts, People people, Undo undo, Ids ids) {
    this.facts = facts;
    this.people = people;
    this.undo = undo;
    this.ids = ids;
  }

  /** Preferred ways first, else in the order in which they were written. */
  public List<Fact> of(AccountId me, PersonId person) {
    return facts.of(me, person);
  }

  public List<Fact> all(AccountId me) {
    return facts.all(me);
  }

  /** People in their life as words: "sister Lena". */
  public List<String> relations(AccountId me, PersonId person) {
    return of(me, person).stream()
        .flatMap(fact -> fact.what() instanceof Fact.Relation relation
            ? Stream.of(relation.relation() + " " + nameOf(me, relation))
            : Stream.empty())
        .toList();
  }

  public Fact get(AccountId me, PersonId person, FactId id) {
    return facts.find(me, person, id).orElseThrow(NotFound::new);
  }

  /** NotFound when the person, or the other of a relation, is not mine. */
  @Transactional
  public Undoable<Fact> add(AccountId me, PersonId person, Fact.What what) {
    requireMine(me, person, what);
    var fact = new Fact(newId(), person, 1, what);
    var image = undo.remember(me, rows(fact.id()));
    add(me, fact);
    return new Undoable<>(fact, image);
  }

  /** For those who add a fact together with something of theirs, and take both back at once. */
  public FactId newId() {
    return new FactId(ids.next());
  }

  /** What a fact stands in, for {@link Undo#remember}. */
  public List<Rows> rows(FactId id) {
    return List.of(Rows.of(PEOPLE_FACT).and(PEOPLE_FACT.ID, id.value()));
  }

  /** Where somebody stands in this person's life already and is not linked yet; a new place where they do not. */
  public FactId toRelate(AccountId me, PersonId person, PersonId other, String relation) {
    var somebody = people.get(me, other);
    return of(me, person).stream()
        .filter(fact -> fact.what() instanceof Fact.Relation(var word, var name, var mine)
            && mine == null
            && (word.isBlank() || word.equalsIgnoreCase(relation))
            && somebody.mayBe(name))
        .map(Fact::id)
        .findFirst()
        .orElseGet(this::newId);
  }

  /** Somebody in this person's life, unless that is known already; NotFound as in {@link #add}. */
  @Transactional
  public void relate(AccountId me, FactId id, PersonId person, Fact.Relation relation) {
    requireMine(me, person, relation);
    var before = facts.find(me, person, id);
    if (before.isPresent()) {
      edit(me, person, id, before.get().version(), relation);
      return;
    }
    var name = nameOf(me, relation);
    var known = of(me, person).stream()
        .anyMatch(fact ->
            fact.what() instanceof Fact.Relation one && nameOf(me, one).equalsIgnoreCase(name));
    if (!known) {
      add(me, new Fact(id, person, 1, relation));
    }
  }

  /** A birthday of which the year is unknown, unless one is known already; NotFound as in {@link #add}. */
  @Transactional
  public void celebrate(AccountId me, FactId id, PersonId person, MonthDay day) {
    var birthday = new Fact.Day(
        DayKind.BIRTHDAY, "", new SomeDay(0, day.getMonthValue(), day.getDayOfMonth()));
    requireMine(me, person, birthday);
    var known = of(me, person).stream()
        .anyMatch(fact -> fact.what() instanceof Fact.Day one && one.kind() == DayKind.BIRTHDAY);
    if (!known) {
      add(me, new Fact(id, person, 1, birthday));
    }
  }

  /** Stale when another edit came after {@code version}. */
  @Transactional
  public Undoable<Fact> edit(
      AccountId me, PersonId person, FactId id, int version, Fact.What what) {
    var before = get(me, person, id);
    if (before.version() != version) {
      throw new Stale(Summary.of(before.what()));
    }
    requireMine(me, person, what);
    var image = undo.remember(me, rows(id));
    var after = new Fact(id, person, version + 1, what);
    facts.save(me, after);
    if (what instanceof Fact.Relation(var relation, var name, var other) && other != null) {
      var theirs = otherSide(me, before, other).orElse(Inverses.of(relation));
      facts.removeOtherSide(me, after);
      addOtherSide(me, after, other, theirs);
    } else {
      facts.removeOtherSide(me, after);
    }
    return new Undoable<>(after, image);
  }

  /** Answers what takes it back. */
  @Transactional
  public UUID remove(AccountId me, PersonId person, FactId id) {
    get(me, person, id);
    var image = undo.remember(me, rows(id));
    facts.remove(me, id);
    return image;
  }

  /** From here on the first of its sort, as the way one prefers. */
  @Transactional
  public UUID putFirst(AccountId me, PersonId person, FactId id) {
    get(me, person, id);
    var image = undo.remember(me, rows(id));
    facts.putFirst(me, person, id);
    return image;
  }

  @EventListener
  @Transactional
  void on(PersonForgotten forgotten) {
    facts.forget(forgotten.keeper(), forgotten.person());
  }

  /** What both know stays once; what they were to each other goes. */
  @EventListener
  @Transactional
  void on(PersonsMerged merged) {
    var me = merged.keeper();
    var known = facts.of(me, merged.into()).stream().map(Fact::what).toList();
    for (var fact : facts.of(me, merged.from())) {
      if (known.contains(fact.what())
          || (fact.what() instanceof Fact.Relation relation
              && merged.into().equals(relation.other()))) {
        facts.remove(me, fact.id());
      }
    }
    facts.move(me, merged.from(), merged.into());
  }

  private void add(AccountId me, Fact fact) {
    facts.add(me, fact);
    if (fact.what() instanceof Fact.Relation(var relation, var name, var other) && other != null) {
      addOtherSide(me, fact, other, Inverses.of(relation));
    }
  }

  private String nameOf(AccountId me, Fact.Relation relation) {
    var other = relation.other();
    return other == null ? relation.name() : people.get(me, other).name();
  }

  private void requireMine(AccountId me, PersonId person, Fact.What what) {
    people.get(me, person);
    if (what instanceof Fact.Relation relation && relation.other() instanceof PersonId other) {
      people.get(me, other);
      if (other.equals(person)) {
        throw new IllegalArgumentException("nobody is in their own life");
      }
    }
  }

  private void addOtherSide(AccountId me, Fact fact, PersonId other, String relation) {
    var back = new Fact.Relation(relation, "", fact.person());
    facts.add(me, new Fact(fact.id(), other, fact.version(), back));
  }

  /** The word that stands on the other side, where somebody chose it. */
  private Optional<String> otherSide(AccountId me, Fact before, PersonId other) {
    return facts
        .find(me, other, before.id())
        .map(Fact::what)
        .filter(Fact.Relation.class::isInstance)
        .map(back -> ((Fact.Relation) back).relation())
        .filter(word -> before.what() instanceof Fact.Relation was
            && !word.equals(Inverses.of(was.relation())));
  }
}
