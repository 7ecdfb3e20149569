package kith.people;

import java.util.List;
import kith.testing.Given.Someone;
import kith.testing.RouteClasses;
import kith.testing.Routes;

class PeopleRoutes implements RouteClasses {
  private final People people;

  PeopleRoutes(People people) {
    this.people = people;
  }

  @Override
  public void classify(Routes routes) {
    routes.signedIn("GET /people");
    routes.signedIn("POST /people");
    routes.owned("GET /people/{id}", this::person);
  }

  private List<String> person(Someone someone) {
    return List.of(people.add(someone.id(), "Ana", Ring.CLOSE).id().toString());
  }
}
