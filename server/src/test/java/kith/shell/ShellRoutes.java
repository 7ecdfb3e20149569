package kith.shell;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.listening.DetailWords;
import kith.listening.Details;
import kith.listening.PromiseWords;
import kith.listening.Promises;
import kith.listening.Question;
import kith.people.People;
import kith.people.Ring;
import kith.platform.Days;
import kith.platform.PersonId;
import kith.testing.Given.Someone;
import kith.testing.RouteClasses;
import kith.testing.Routes;
import kith.text.DetailKind;
import kith.text.FoundPromise.By;
import kith.text.When;

class ShellRoutes implements RouteClasses {
  private final People people;
  private final Details details;
  private final Promises promises;
  private final Days days;

  ShellRoutes(People people, Details details, Promises promises, Days days) {
    this.people = people;
    this.details = details;
    this.promises = promises;
    this.days = days;
  }

  @Override
  public void classify(Routes routes) {
    routes.open("GET /error");
    routes.stream("GET /live");
    routes.signedIn("GET /");
    routes.signedIn("GET /style");
    routes.signedIn("GET /upcoming");
    routes.signedIn("GET /search");
    routes.signedIn("GET /palette");
    routes.owned("PUT /today/cards/{key}/put-off", this::asking, "until=tomorrow");
    routes.owned("PUT /today/cards/{key}/letting-go", this::asking);
    routes.owned("PUT /today/cards/{key}/asking", this::asking);
    routes.owned("PUT /today/cards/{key}/keeping", this::promise);
    routes.owned("POST /today/cards/{key}/contact", this::asking, "act=call");
    routes.signedIn("POST /today/fresh-start");
    routes.signedIn("DELETE /today/fresh-start");
    routes.signedIn("GET /api/v1/today");
    routes.owned(
        "PUT /api/v1/today/cards/{key}/put-off", this::asking, "{\"until\": \"tomorrow\"}");
    routes.owned("PUT /api/v1/today/cards/{key}/letting-go", this::asking);
    routes.owned("PUT /api/v1/today/cards/{key}/asking", this::asking);
    routes.owned("PUT /api/v1/today/cards/{key}/keeping", this::promise);
    routes.owned("POST /api/v1/today/cards/{key}/contact", this::asking, "{\"act\": \"call\"}");
    routes.signedIn("POST /api/v1/today/fresh-start");
    routes.signedIn("DELETE /api/v1/today/fresh-start");
    routes.signedIn("POST /api/v1/undo/{id}", UUID.randomUUID().toString());
    routes.signedIn("GET /api/v1/upcoming");
    routes.signedIn("GET /api/v1/search");
    routes.open("GET /api/v1/openapi.json");
    routes.signedIn("GET /settings");
    routes.signedIn("GET /settings/measures");
    routes.signedIn("PUT /settings/measures");
    routes.signedIn("DELETE /settings/measures");
    routes.signedIn("POST /undo/{id}", UUID.randomUUID().toString());
  }

  private List<String> asking(Someone me) {
    var question = new Question(days.today(me.id()), "Is it mended?");
    var words = new DetailWords(DetailKind.WORRY, "The roof leaks", ana(me), null, null, question);
    return List.of("asking-" + details.add(me.id(), words).id() + "-" + question.on());
  }

  private List<String> promise(Someone me) {
    var words = new PromiseWords(By.ME, "call", ana(me), new When.Day(days.today(me.id())));
    return List.of("promise-" + promises.add(me.id(), words).id() + "-" + days.today(me.id()));
  }

  private Set<PersonId> ana(Someone me) {
    return Set.of(people.add(me.id(), "Ana", Ring.CLOSE).id());
  }
}
