package kith.opening;

import java.util.Optional;
import kith.platform.AccountId;
import org.springframework.stereotype.Component;

/** Any prompt that I may put to somebody: one that comes with Kith, or one of my own. */
@Component
public class Prompts {
  private final Deck deck;
  private final OwnDecks own;

  Prompts(Deck deck, OwnDecks own) {
    this.deck = deck;
    this.own = own;
  }

  public Optional<Prompt> find(AccountId me, String id) {
    return deck.find(id).or(() -> own.prompt(me, id));
  }
}
