package kith.listening;

import java.util.Map;
import java.util.Optional;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is named in a note.
 *
 * @param name as I have it, or as written
 * @param person mine; null for somebody new
 * @param of name of the person in whose life they are, where the note says so
 * @param relation what they are to {@code of}, or to me
 * @param with whether I was with them
 */
public record Somebody(
    String name,
    @Nullable PersonId person,
    @Nullable String of,
    @Nullable String relation,
    boolean with) {
  /** Somebody I do not have yet, and who is not just somebody in another's life. */
  public boolean isNew() {
    return person == null && of == null;
  }

  public boolean isInALife() {
    return person == null && of != null;
  }

  /** What they are to a person of mine, where the note names them: "her sister Lena", but not "her sister". */
  public Optional<Relative> relative() {
    return of == null || relation == null || Names.folded(name).endsWith(Names.folded(relation))
        ? Optional.empty()
        : Optional.of(new Relative(name, person, of, relation));
  }

  /** Named in one place and in another. */
  Somebody and(Somebody other) {
    return new Somebody(
        name,
        person,
        of == null ? other.of() : of,
        relation == null ? other.relation() : relation,
        with || other.with());
  }

  /** The same, now that I know who it is. */
  public Somebody is(PersonId mine, String called) {
    return new Somebody(called, mine, of, relation, with);
  }

  public Somebody present(boolean there) {
    return new Somebody(name, person, of, relation, there);
  }

  /** The same, where the other is called as here. */
  Somebody inTheLifeOf(Map<String, String> called) {
    return of == null
        ? this
        : new Somebody(name, person, called.getOrDefault(Names.folded(of), of), relation, with);
  }

  /** The same, once they are a person of mine. */
  Somebody known(Names names) {
    return isNew() ? new Somebody(name, names.find(name).orElse(null), of, relation, with) : this;
  }
}
