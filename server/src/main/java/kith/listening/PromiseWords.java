package kith.listening;

import java.util.List;
import java.util.Set;
import kith.platform.PersonId;
import kith.text.FoundPromise.By;
import kith.text.When;
import org.jspecify.annotations.Nullable;

/**
 * What I can change in a promise.
 *
 * @param persons mine; at least one
 */
public record PromiseWords(
    By by, String words, Set<PersonId> persons, @Nullable When when) {
  public PromiseWords {
    persons = Set.copyOf(persons);
  }

  Promise into(Promise before) {
    return new Promise(
        before.id(),
        by,
        words,
        before.sentence(),
        List.copyOf(persons),
        when,
        before.state(),
        before.since(),
        before.note(),
        before.version());
  }
}
