package kith.opening.web;

import java.util.UUID;
import kith.opening.Deck;
import kith.opening.OwnDecks;
import kith.opening.OwnPrompt;
import kith.opening.Prompt;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.SignedIn;
import kith.platform.Stale;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** The prompts in a deck of mine. */
@Controller
class OwnPromptsController {
  private final OwnDecks decks;
  private final DeckPage page;
  private final Deck deck;

  OwnPromptsController(OwnDecks decks, DeckPage page, Deck deck) {
    this.decks = decks;
    this.page = page;
    this.deck = deck;
  }

  @PostMapping("/opening/decks/{id}/prompts")
  ModelAndView add(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var own = decks.get(me, id);
    var words = words(form);
    if (own.prompts() >= OwnDecks.MOST_PROMPTS) {
      form.refuse("ask", "opening.file.many");
    }
    if (form.isWrong()) {
      return Answers.refused(page.withPrompt(me, own, form));
    }
    decks.add(me, id, words);
    return to(id, Toast.of("opening.toast.prompt"));
  }

  @GetMapping("/opening/prompts/{id}")
  ModelAndView show(@SignedIn AccountId me, @PathVariable UUID id) {
    var prompt = find(me, id);
    var words = prompt.words();
    return editing(
        prompt,
        Form.empty()
            .with("ask", words.ask())
            .with("then", words.then() == null ? "" : words.then())
            .with("theme", words.theme())
            .with("depth", Integer.toString(words.depth()))
            .with("version", Integer.toString(prompt.version())));
  }

  @PutMapping("/opening/prompts/{id}")
  ModelAndView edit(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var prompt = find(me, id);
    var words = words(form);
    var version = form.version();
    if (form.isWrong()) {
      return Answers.refused(editing(prompt, form));
    }
    try {
      decks.edit(me, id, version, words);
    } catch (Stale stale) {
      var again = form.with("version", Integer.toString(prompt.version()));
      return Answers.stale(editing(prompt, again), stale.theirs());
    }
    return to(prompt.deck(), Toast.of("opening.toast.saved"));
  }

  @DeleteMapping("/opening/prompts/{id}")
  ModelAndView remove(@SignedIn AccountId me, @PathVariable UUID id) {
    var prompt = find(me, id);
    return to(prompt.deck(), new Toast("opening.toast.promptGone", decks.removePrompt(me, id)));
  }

  private OwnPrompt find(AccountId me, UUID id) {
    return decks.findPrompt(me, id).orElseThrow(NotFound::new);
  }

  private OwnPrompt.Words words(Form form) {
    var theme = form.typed("theme");
    if (!theme.equals(Prompt.OTHER) && !deck.themes().contains(theme)) {
      form.refuse("theme", "platform.wrong.choice");
    }
    var depth = form.optionalNumber("depth", 1, Prompt.DEEPEST);
    return new OwnPrompt.Words(
        form.line("ask"), form.optionalLine("then").orElse(null), theme, depth.orElse(1));
  }

  private ModelAndView editing(OwnPrompt prompt, Form form) {
    return new ModelAndView("opening/prompt")
        .addObject("prompt", prompt)
        .addObject("form", form)
        .addObject("themes", deck.themes());
  }

  private static ModelAndView to(UUID deck, Toast toast) {
    return Answers.seeOther("/opening/decks/" + deck).addObject("toast", toast);
  }
}
