package kith.people;

import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** Something known about a person; {@code version} goes up with every edit. */
public record Fact(FactId id, PersonId person, int version, What what) {
  public sealed interface What {}

  /** A way to reach them. */
  public record Way(WayKind kind, String address) implements What {}

  /**
   * A day that comes round.
   *
   * @param label what it is; blank where the kind says it
   */
  public record Day(DayKind kind, String label, SomeDay on) implements What {}

  /**
   * Somebody in their life.
   *
   * @param relation what they are to the person ("sister"); blank when unknown
   * @param name blank when {@code other} is given
   * @param other the same somebody where they are a person of mine; then both know of each other
   */
  public record Relation(
      String relation, String name, @Nullable PersonId other) implements What {}

  public record Pet(String words) implements What {}

  public record Liking(boolean likes, String words) implements What {}
}
