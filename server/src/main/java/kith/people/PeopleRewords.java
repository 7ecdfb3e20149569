package kith.people;

import java.util.function.UnaryOperator;
import kith.platform.AccountId;
import kith.shell.Reworded;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What I wrote about persons who stay. */
@Component
@Transactional
class PeopleRewords implements Reworded {
  private final PersonRows persons;
  private final FactRows facts;

  PeopleRewords(PersonRows persons, FactRows facts) {
    this.persons = persons;
    this.facts = facts;
  }

  @Override
  public void reword(AccountId me, UnaryOperator<String> change) {
    for (var person : persons.all(me)) {
      var basics = person.basics();
      var after = new Person.Basics(
          change.apply(basics.name()),
          basics.aliases().stream().map(change).toList(),
          basics.pronouns(),
          change.apply(basics.howMet()));
      if (!after.equals(basics)) {
        persons.save(me, person.reworded(after));
      }
    }
    for (var fact : facts.all(me)) {
      var after = reworded(fact.what(), change);
      if (!after.equals(fact.what())) {
        facts.save(me, new Fact(fact.id(), fact.person(), fact.version() + 1, after));
      }
    }
  }

  private static Fact.What reworded(Fact.What what, UnaryOperator<String> change) {
    return switch (what) {
      case Fact.Way way -> way;
      case Fact.Day(var kind, var label, var on) -> new Fact.Day(kind, change.apply(label), on);
      case Fact.Relation(var relation, var name, var other) ->
        new Fact.Relation(change.apply(relation), change.apply(name), other);
      case Fact.Pet(var words) -> new Fact.Pet(change.apply(words));
      case Fact.Liking(var likes, var words) -> new Fact.Liking(likes, change.apply(words));
    };
  }
}
