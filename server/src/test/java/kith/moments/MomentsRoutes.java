package kith.moments;

import java.time.LocalDate;
import java.util.List;
import kith.people.People;
import kith.people.Ring;
import kith.testing.Given.Someone;
import kith.testing.RouteClasses;
import kith.testing.Routes;

class MomentsRoutes implements RouteClasses {
  private final People people;
  private final Moments moments;

  MomentsRoutes(People people, Moments moments) {
    this.people = people;
    this.moments = moments;
  }

  @Override
  public void classify(Routes routes) {
    routes.signedIn("POST /moments");
    routes.signedIn("GET /moments/new");
    routes.owned("GET /moments/{id}", this::moment);
    routes.owned("PUT /moments/{id}", this::moment);
    routes.owned("DELETE /moments/{id}", this::moment);
    routes.signedIn("GET /api/v1/moments");
    routes.signedIn("POST /api/v1/moments");
    routes.owned("GET /api/v1/moments/{id}", this::moment);
    routes.owned("PUT /api/v1/moments/{id}", this::moment, "{}");
    routes.owned("DELETE /api/v1/moments/{id}", this::moment);
  }

  private List<String> moment(Someone someone) {
    var person = people.add(someone.id(), "Ana", Ring.CLOSE).id();
    var call = NewMoment.of(Kind.CALL, person, LocalDate.parse("2026-11-23"));
    return List.of(moments.log(someone.id(), call).id().toString());
  }
}
