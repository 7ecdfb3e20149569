package kith.opening.web;

import java.util.List;
import java.util.UUID;
import kith.opening.Deck;
import kith.opening.Ladder;
import kith.opening.Prompt;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Api;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The same questions of Kith's for somebody as on their page. */
@RestController
class PromptsApi {
  private final Ladder ladder;
  private final Deck deck;
  private final People people;
  private final Days days;

  PromptsApi(Ladder ladder, Deck deck, People people, Days days) {
    this.ladder = ladder;
    this.deck = deck;
    this.people = people;
    this.days = days;
  }

  /** Query: theme (only of this one), turn (the next ones, as "others" on the page). */
  @GetMapping(Api.PATH + "/people/{person}/prompts")
  PromptsJson offered(@SignedIn AccountId me, @PathVariable UUID person, Form query) {
    var whom = people.get(me, new PersonId(person)).id();
    var theme = query.optionalLine("theme").orElse("");
    if (!theme.isEmpty() && !deck.themes().contains(theme)) {
      query.refuse("theme", "platform.wrong.choice");
    }
    var turn = query.optionalNumber("turn", 0, Turns.MOST).orElse(0);
    query.mustBeRight();
    var seed = Turns.seed(days.today(me), whom, turn);
    return new PromptsJson(
        ladder.offer(me, whom, theme, seed).stream().map(PromptJson::of).toList());
  }

  record PromptsJson(List<PromptJson> prompts) {}

  /**
   * @param id under which it is put to somebody
   * @param depth 1 facts and stories, 2 opinions and wishes, 3 core feelings
   */
  record PromptJson(String id, String question, String theme, int depth) {
    static PromptJson of(Prompt prompt) {
      return new PromptJson(prompt.id(), prompt.ask(), prompt.theme(), prompt.depth());
    }
  }
}
