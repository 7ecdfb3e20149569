package kith.opening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.circle.Guests;
import kith.people.People;
import kith.people.Ring;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.PersonId;
import kith.testing.Given.Someone;
import kith.testing.RouteClasses;
import kith.testing.Routes;

class OpeningRoutes implements RouteClasses {
  private final People people;
  private final Exchanges exchanges;
  private final TakenAlong taken;
  private final Journal journal;
  private final Drafts drafts;
  private final KeptLines lines;
  private final OwnDecks decks;
  private final Guests guests;
  private final Deck deck;
  private final Days days;
  private final Ids ids;

  OpeningRoutes(
      People people,
      Exchanges exchanges,
      TakenAlong taken,
      Journal journal,
      Drafts drafts,
      KeptLines lines,
      OwnDecks decks,
      Guests guests,
      Deck deck,
      Days days,
      Ids ids) {
    this.people = people;
    this.exchanges = exchanges;
    this.taken = taken;
    this.journal = journal;
    this.drafts = drafts;
    this.lines = lines;
    this.decks = decks;
    this.guests = guests;
    this.ids = ids;
    this.deck = deck;
    this.days = days;
  }

  @Override
  public void classify(Routes routes) {
    programs(routes);
    routes.signedIn("GET /opening");
    routes.owned("GET /opening/with/{person}", this::person);
    routes.owned("PUT /opening/with/{person}/ladder", this::person, "deepest=2");
    routes.owned("PUT /opening/with/{person}/not-for-us", this::person, "theme=money&not=true");
    routes.signedIn("POST /opening/exchanges");
    routes.signedIn("GET /opening/exchanges/new");
    routes.owned("POST /opening/exchanges/{id}/links", this::exchange);
    routes.owned("PUT /opening/exchanges/{id}/talk", this::agreed);
    routes.owned("DELETE /opening/exchanges/{id}", this::exchange);
    routes.owned("DELETE /opening/exchanges/{id}/guests", this::revealed);
    routes.signedIn("POST /opening/lines");
    routes.owned("DELETE /opening/lines/{id}", this::line);
    routes.signedIn("GET /opening/drafts");
    routes.signedIn("POST /opening/drafts");
    routes.owned("GET /opening/drafts/{id}", this::draft);
    routes.owned("PUT /opening/drafts/{id}", this::draft, "words=more&version=1");
    routes.owned("PUT /opening/drafts/{id}/told", this::draft);
    routes.owned("DELETE /opening/drafts/{id}", this::draft);
    routes.signedIn("GET /opening/decks");
    routes.signedIn("POST /opening/decks");
    routes.signedIn("POST /opening/decks/file");
    routes.owned("GET /opening/decks/{id}", this::deck);
    routes.owned("GET /opening/decks/{id}/file", this::deck);
    routes.owned("PUT /opening/decks/{id}", this::deck, "name=Ours&language=en&version=1");
    routes.owned("DELETE /opening/decks/{id}", this::deck);
    routes.owned("POST /opening/decks/{id}/prompts", this::deck, "ask=Why&theme=other&depth=1");
    routes.owned("GET /opening/prompts/{id}", this::prompt);
    routes.owned(
        "PUT /opening/prompts/{id}", this::prompt, "ask=Why&theme=other&depth=1&version=1");
    routes.owned("DELETE /opening/prompts/{id}", this::prompt);
    routes.owned("GET /opening/exchanges/{id}", this::exchange);
    routes.owned("PUT /opening/exchanges/{id}/answer", this::exchange, "answer=yes");
    routes.owned("PUT /opening/exchanges/{id}/pass", this::exchange);
    routes.owned("PUT /opening/exchanges/{id}/back", this::revealed, "back=thanks");
    routes.owned("PUT /opening/exchanges/{id}/hard", this::revealed, "wanted=heard");
    routes.signedIn("POST /opening/taken");
    routes.owned("PUT /opening/taken/{id}/asked", this::takenAlong);
    routes.owned("DELETE /opening/taken/{id}", this::takenAlong);
    routes.signedIn("GET /opening/journal");
    routes.signedIn("POST /opening/journal");
    routes.signedIn("PUT /opening/journal/not-for-me");
    routes.owned("PUT /opening/with/{person}/audience", this::person);
    routes.owned("DELETE /opening/journal/{id}", this::leaf);
    routes.open("GET /answer/{secret}", "no-such-link");
    routes.open("POST /answer/{secret}", "no-such-link");
    routes.open("DELETE /answer/{secret}", "no-such-link");
    routes.open("GET /answer/{secret}/live", "no-such-link");
    routes.open("POST /answer/{secret}/back", "no-such-link");
    routes.signedIn("POST /answer/{secret}/account", "no-such-link");
  }

  private void programs(Routes routes) {
    routes.owned("GET /api/v1/people/{person}/prompts", this::person);
    routes.signedIn("GET /api/v1/exchanges");
    routes.signedIn("POST /api/v1/exchanges");
    routes.owned("GET /api/v1/exchanges/{id}", this::exchange);
    routes.owned("PUT /api/v1/exchanges/{id}/answer", this::exchange, "{\"answer\": \"yes\"}");
    routes.owned("PUT /api/v1/exchanges/{id}/pass", this::exchange);
    routes.owned("PUT /api/v1/exchanges/{id}/sentence", this::revealed, "{\"sentence\": \"oh\"}");
  }

  private List<String> person(Someone me) {
    return List.of(somebody(me).toString());
  }

  private List<String> exchange(Someone me) {
    return List.of(proposed(me, written(me)).id().toString());
  }

  private List<String> revealed(Someone me) {
    return List.of(answered(me, written(me)));
  }

  private List<String> agreed(Someone me) {
    return List.of(answered(me, new Proposal.Form.Talk(days.today(me.id()))));
  }

  private Proposal.Form written(Someone me) {
    return new Proposal.Form.Written(days.today(me.id()).plusDays(7));
  }

  private Exchanges.Proposed proposed(Someone me, Proposal.Form form) {
    var prompt = deck.prompts().getFirst();
    var proposal = new Proposal(prompt, Set.of(), Set.of(somebody(me)), form, ids.next());
    return exchanges.propose(me.id(), proposal).orElseThrow();
  }

  private String answered(Someone me, Proposal.Form form) {
    var proposed = proposed(me, form);
    var secret = proposed.links().getFirst().secret();
    exchanges.answer(guests.open(secret, Exchanges.TOPIC).orElseThrow(), "theirs");
    exchanges.answer(me.id(), proposed.id(), "mine");
    return proposed.id().toString();
  }

  private List<String> line(Someone me) {
    return List.of(lines.keep(me.id(), somebody(me), "when she laughed").toString());
  }

  private List<String> draft(Someone me) {
    return List.of(drafts.write(me.id(), null, "that I miss her").toString());
  }

  private List<String> deck(Someone me) {
    return List.of(decks.add(me.id(), "Ours", "en").toString());
  }

  private List<String> prompt(Someone me) {
    var deck = decks.add(me.id(), "Ours", "en");
    var words = new OwnPrompt.Words("Why?", null, Prompt.OTHER, 1);
    return List.of(decks.add(me.id(), deck, words).toString());
  }

  private List<String> takenAlong(Someone me) {
    return List.of(
        taken.take(me.id(), somebody(me), "What makes you jump?", null).toString());
  }

  private List<String> leaf(Someone me) {
    return List.of(journal.write(me.id(), Optional.empty(), "for me").toString());
  }

  private PersonId somebody(Someone me) {
    return people.add(me.id(), "Ana", Ring.CLOSE).id();
  }
}
