package kith.listening;

import java.time.LocalDate;
import java.util.List;
import kith.platform.PersonId;
import kith.text.FoundPromise.By;
import kith.text.When;
import org.jspecify.annotations.Nullable;

/**
 * What I or they said we would do.
 *
 * @param sentence of the note that it came from
 * @param persons to whom I promised, or who promised
 * @param since the day it was given
 */
public record Promise(
    PromiseId id,
    By by,
    String words,
    @Nullable String sentence,
    List<PersonId> persons,
    @Nullable When when,
    State state,
    LocalDate since,
    @Nullable NoteId note,
    int version) {
  /** Whether it still stands. */
  public sealed interface State {
    record Open() implements State {}

    record Kept(LocalDate on) implements State {}

    record Dropped(LocalDate on) implements State {}
  }

  public Promise {
    persons = List.copyOf(persons);
  }

  public boolean mine() {
    return by == By.ME;
  }

  public boolean open() {
    return state instanceof State.Open;
  }

  Promise in(State next) {
    return new Promise(id, by, words, sentence, persons, when, next, since, note, version);
  }
}
