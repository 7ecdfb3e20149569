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

  /**
   * A question that did not change stays as it stands, asked or not; one whose day was left alone moves along with what it is
   * about, and one that gets another day is to be asked again.
   */
  Detail into(Detail before) {
    var then = before.then() == null ? null : before.then().moved(before.when(), when);
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
        then,
        before.since(),
        before.settled(),
        before.note(),
        before.version());
    if (question == null) {
      return before.question() == null ? after : after.asks(null, null);
    }
    if (!before.askingDay().filter(question.on()::equals).isPresent()) {
      return after.asks(question, then).open();
    }
    if (before.asking() instanceof Due) {
      return after.asks(question.moved(before.when(), when), then);
    }
    return question.words().equals(before.question()) ? after : after.asks(question, then);
  }
}
