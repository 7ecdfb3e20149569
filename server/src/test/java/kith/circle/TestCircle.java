package kith.circle;

import java.util.List;
import java.util.Objects;
import kith.people.People;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.Given.Someone;
import org.springframework.boot.test.context.TestComponent;

/** Connects people for tests, as if both had said yes. */
@TestComponent
public class TestCircle {
  private final People people;
  private final Circle circle;

  public TestCircle(People people, Circle circle) {
    this.people = people;
    this.circle = circle;
  }

  /** Whom of the one's the other now is. */
  public PersonId connect(Someone one, String name, Someone other, String back) {
    var person = people.add(one.id(), name, Ring.CLOSE).id();
    circle.connect(
        one.id(), person, other.id(), people.add(other.id(), back, Ring.CLOSE).id());
    return person;
  }

  /** Whom of the one's the other is. */
  public PersonId personOf(Someone one, Someone other) {
    return Objects.requireNonNull(
        circle.find(one.id(), other.id()).orElseThrow().person());
  }

  /** Each with each, whatever was between them. */
  public void connectAll(List<Someone> all, List<String> names) {
    for (var one : all) {
      circle.blocked(one.id()).forEach(it -> circle.unblock(one.id(), it.other()));
      for (var other : all) {
        if (!one.equals(other) && !circle.connected(one.id(), other.id())) {
          connect(one, names.get(all.indexOf(other)), other, names.get(all.indexOf(one)));
        }
      }
    }
  }
}
