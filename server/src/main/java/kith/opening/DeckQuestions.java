package kith.opening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The deck's prompts for other features: with a person as deep as both agree on, with anybody else from the first depth. */
@Component
class DeckQuestions implements Questions {
  private static final int SOME = 3;
  private final Deck deck;
  private final Ladder ladder;

  DeckQuestions(Deck deck, Ladder ladder) {
    this.deck = deck;
    this.ladder = ladder;
  }

  @Override
  public List<Question> some(AccountId me, @Nullable PersonId person, int turn) {
    var prompts = person == null
        ? deck.draw(
            new Deck.Wanted(1, "", Set.of(), null, Set.of()), SOME, new SplittableRandom(turn))
        : ladder.offer(me, person, "", turn);
    return prompts.stream().map(DeckQuestions::question).toList();
  }

  @Override
  public Optional<Question> find(String id) {
    return deck.find(id).map(DeckQuestions::question);
  }

  private static Question question(Prompt prompt) {
    return new Question(prompt.id(), prompt.ask());
  }
}
