package kith.shell;

import java.util.List;
import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** Questions worth asking somebody, for features that let one send one; the opening module brings its deck. */
public interface Questions {
  /** A few that fit me and this person now, none of a theme that is not for us; the same turn gives the same ones. */
  List<Question> some(AccountId me, @Nullable PersonId person, int turn);

  Optional<Question> find(String id);

  /** @param id names it for good */
  record Question(String id, String ask) {}
}
