package kith.opening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.people.People;
import kith.people.Ring;
import kith.platform.Days;
import kith.platform.PersonId;
import kith.testing.Given.Someone;
import kith.testing.RouteClasses;
import kith.testing.Routes;

class OpeningRoutes implements RouteClasses {
  private final People people;
  private final Exchanges exchanges;
  private final TakenAlong taken;
  private final Journal journal;
  private final Deck deck;
  private final Days days;

  OpeningRoutes(
      People people, Exchanges exchanges, TakenAlong taken, Journal journal, Deck deck, Days days) {
    this.people = people;
    this.exchanges = exchanges;
    this.taken = taken;
    this.journal = journal;
    this.deck = deck;
    this.days = days;
  }

  @Override
  public void classify(Routes routes) {
    routes.signedIn("GET /opening");
    routes.owned("GET /opening/with/{person}", this::person);
    routes.owned("PUT /opening/with/{person}/ladder", this::person, "deepest=2");
    routes.owned("PUT /opening/with/{person}/not-for-us", this::person, "theme=money&not=true");
    routes.signedIn("POST /opening/exchanges");
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
    routes.owned("DELETE /opening/journal/{id}", this::leaf);
    routes.open("GET /answer/{secret}", "no-such-link");
    routes.open("POST /answer/{secret}", "no-such-link");
  }

  private List<String> person(Someone me) {
    return List.of(somebody(me).toString());
  }

  private List<String> exchange(Someone me) {
    var today = days.today(me.id());
    var proposal =
        new Proposal(deck.prompts().getFirst(), Set.of(), Set.of(somebody(me)), today.plusDays(7));
    return List.of(exchanges.propose(me.id(), proposal).id().toString());
  }

  private List<String> revealed(Someone me) {
    var today = days.today(me.id());
    var proposal = new Proposal(deck.prompts().getFirst(), Set.of(), Set.of(), today.plusDays(7));
    var id = exchanges.propose(me.id(), proposal).id();
    exchanges.answer(me.id(), id, "mine");
    return List.of(id.toString());
  }

  private List<String> takenAlong(Someone me) {
    return List.of(taken.take(me.id(), somebody(me), "What makes you jump?").toString());
  }

  private List<String> leaf(Someone me) {
    return List.of(journal.write(me.id(), Optional.empty(), "for me").toString());
  }

  private PersonId somebody(Someone me) {
    return people.add(me.id(), "Ana", Ring.CLOSE).id();
  }
}
