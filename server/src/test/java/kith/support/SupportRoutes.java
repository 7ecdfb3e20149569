package kith.support;

import java.util.List;
import kith.people.People;
import kith.people.Ring;
import kith.testing.Given.Someone;
import kith.testing.RouteClasses;
import kith.testing.Routes;

class SupportRoutes implements RouteClasses {
  private final People people;
  private final Apart apart;

  SupportRoutes(People people, Apart apart) {
    this.people = people;
    this.apart = apart;
  }

  @Override
  public void classify(Routes routes) {
    routes.open("GET /someone");
    routes.signedIn("PUT /someone/country");
    routes.signedIn("GET /someone/people");
    routes.signedIn("PUT /someone/people");
    routes.owned("GET /someone/apart/{person}", this::apart);
    routes.owned("PUT /someone/apart/{person}", this::apart);
    routes.owned("DELETE /someone/apart/{person}", this::apart);
  }

  private List<String> apart(Someone someone) {
    var person = people.add(someone.id(), "Tom", Ring.CLOSE).id();
    apart.keep(someone.id(), person);
    return List.of(person.toString());
  }
}
