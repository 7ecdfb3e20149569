package kith.listening;

import java.util.List;
import java.util.Set;
import kith.platform.PersonId;

/** What was to be kept is about somebody who may be one of several persons of mine. Nothing was kept. */
public class Unclear extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Which> which;

  Unclear(List<Which> which) {
    super("unclear who is meant", null, false, false);
    this.which = List.copyOf(which);
  }

  public List<Which> which() {
    return which;
  }

  /** A name, and those whom it may mean. */
  public record Which(String name, Set<PersonId> candidates) {}
}
