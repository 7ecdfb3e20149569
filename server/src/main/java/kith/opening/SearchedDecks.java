package kith.opening;

import java.util.function.Consumer;
import kith.platform.AccountId;
import kith.shell.Searched;
import org.springframework.stereotype.Component;

/** My decks and the questions in them. */
@Component
class SearchedDecks implements Searched {
  private final OwnDecks decks;

  SearchedDecks(OwnDecks decks) {
    this.decks = decks;
  }

  @Override
  public void words(AccountId me, Consumer<Words> to) {
    for (var deck : decks.all(me)) {
      var href = "/opening/decks/" + deck.id();
      to.accept(new Words("opening.search.deck", deck.name(), null, null, href));
      for (var prompt : decks.prompts(me, deck.id())) {
        var then = prompt.words().then();
        var text = prompt.words().ask() + (then == null ? "" : " · " + then);
        to.accept(new Words("opening.search.prompt", text, null, null, href));
      }
    }
  }
}
