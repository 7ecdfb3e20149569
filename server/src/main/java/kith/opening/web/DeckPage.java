package kith.opening.web;

import java.util.Map;
import kith.opening.Deck;
import kith.opening.OwnDeck;
import kith.opening.OwnDecks;
import kith.opening.Prompt;
import kith.platform.AccountId;
import kith.platform.Form;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one deck of mine, with a form for the deck and one for a new prompt. */
@Component
class DeckPage {
  private final OwnDecks decks;
  private final Deck deck;

  DeckPage(OwnDecks decks, Deck deck) {
    this.decks = decks;
    this.deck = deck;
  }

  ModelAndView of(AccountId me, OwnDeck own) {
    return of(me, own, filled(own));
  }

  /** With what was typed to change the deck. */
  ModelAndView of(AccountId me, OwnDeck own, Form form) {
    return page(me, own, form, Form.empty().with("theme", Prompt.OTHER).with("depth", "1"));
  }

  /** With what was typed for a new prompt. */
  ModelAndView withPrompt(AccountId me, OwnDeck own, Form prompt) {
    return page(me, own, filled(own), prompt);
  }

  private ModelAndView page(AccountId me, OwnDeck own, Form form, Form prompt) {
    return new ModelAndView(
        "opening/deck",
        Map.of(
            "deck", own,
            "form", form,
            "prompts", decks.prompts(me, own.id()),
            "promptForm", prompt,
            "themes", deck.themes()));
  }

  private static Form filled(OwnDeck own) {
    return Form.empty()
        .with("name", own.name())
        .with("language", own.language())
        .with("version", Integer.toString(own.version()));
  }
}
