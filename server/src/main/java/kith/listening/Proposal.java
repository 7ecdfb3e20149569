package kith.listening;

import java.util.List;
import kith.text.DetailKind;
import kith.text.FoundPromise.By;
import kith.text.When;
import org.jspecify.annotations.Nullable;

/**
 * A detail or a promise that was read in a note and waits to be kept or dropped.
 *
 * @param number names it among those of its note, from 0
 * @param by who promised; null unless {@code kind} is PROMISE
 * @param from where in the sentence the words that led to it begin, in UTF-16 units
 * @param to one past their end
 * @param about names of those whom it is about, as in {@link Somebody#name}; empty: those I was with
 * @param questions what to ask, earliest first; at most two
 * @param yearly whether its day is kept as their birthday, too
 */
public record Proposal(
    int number,
    DetailKind kind,
    @Nullable By by,
    String words,
    String sentence,
    int from,
    int to,
    @Nullable When when,
    List<String> about,
    List<Question> questions,
    boolean yearly) {
  public Proposal {
    about = List.copyOf(about);
    questions = List.copyOf(questions);
    yearly = yearly && when instanceof When.Day;
  }

  /** The same, with its day kept as their birthday or not. */
  public Proposal yearly(boolean everyYear) {
    return new Proposal(
        number, kind, by, words, sentence, from, to, when, about, questions, yearly && everyYear);
  }

  /** The same, about others. */
  public Proposal about(List<String> names) {
    return new Proposal(
        number, kind, by, words, sentence, from, to, when, names, questions, yearly);
  }
}
