package kith.feelings.web;

import java.util.List;
import kith.circle.Circle;
import kith.circle.Connection;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those I am connected with, as I call them. */
@Component
class Folk {
  private final Circle circle;
  private final People people;

  Folk(Circle circle, People people) {
    this.circle = circle;
    this.people = people;
  }

  List<Option> connected(AccountId me) {
    return circle.connections(me).stream()
        .map(it -> new Option(it.other().toString(), name(me, it)))
        .toList();
  }

  /** Those of them who do not rest: the others nobody is to be led to. */
  List<Option> awake(AccountId me) {
    return connected(me).stream()
        .filter(it -> !rests(me, person(me, AccountId.of(it.value()))))
        .toList();
  }

  boolean rests(AccountId me, @Nullable PersonId person) {
    return person != null && people.find(me, person).filter(Person::resting).isPresent();
  }

  /** Blank when we are not connected. */
  String name(AccountId me, AccountId other) {
    return circle.find(me, other).map(it -> name(me, it)).orElse("");
  }

  @Nullable
  PersonId person(AccountId me, AccountId other) {
    var connection = circle.find(me, other).orElse(null);
    return connection == null ? null : connection.person();
  }

  /** Whether what they share may come to my Today. */
  boolean heard(AccountId me, AccountId other) {
    return circle.find(me, other).filter(it -> !it.muted()).isPresent();
  }

  private String name(AccountId me, Connection connection) {
    var person = connection.person();
    return person == null
        ? connection.name()
        : people.find(me, person).map(Person::name).orElse(connection.name());
  }
}
