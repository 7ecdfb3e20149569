package kith.listening;

import java.util.List;
import java.util.Set;
import kith.listening.Asking.Due;
import kith.platform.PersonId;
import kith.text.DetailKind;
import kith.text.When;
import org.jspecify.annotations.Nullable;

/**
 * What I can change in a detail.
 *
 * @param persons mine; at least one
 * @param about somebody in their life whom it concerns, in words
 * @param question null: there is nothing to ask
 */
public record DetailWords(
    DetailKind kind,
    String words,
    Set<PersonId> persons,
    @Nullable String about,
    @Nullable When when,
    @Nullable Question question) {
  public DetailWords {
    persons = Set.copyOf(persons);
  }

  /** A question that did not change stays as it stands, asked or not. */
  Detail into(Detail before) {
    var after = new Detail(
        before.id(),
        kind,
        words,
        before.sentence(),
        List.copyOf(persons),
        about,
        when,
        before.asking(),
        before.question(),
        before.then(),
        before.since(),
        before.settled(),
        before.note(),
        before.version());
    return sameQuestion(before)
        ? after
        : after.asks(question, question == null ? null : before.then());
  }

  private boolean sameQuestion(Detail before) {
    if (question == null) {
      return before.question() == null;
    }
    return question.words().equals(before.question())
        && (!(before.asking() instanceof Due(var on)) || on.equals(question.on()));
  }
}
