package kith.people;

import java.util.ArrayList;
import java.util.List;
import kith.testing.Given.Someone;
import kith.testing.RouteClasses;
import kith.testing.Routes;

class PeopleRoutes implements RouteClasses {
  private final People people;
  private final Facts facts;

  PeopleRoutes(People people, Facts facts) {
    this.people = people;
    this.facts = facts;
  }

  @Override
  public void classify(Routes routes) {
    routes.signedIn("GET /people");
    routes.signedIn("POST /people");
    routes.signedIn("GET /people/names");
    routes.owned("GET /people/{id}", this::person);
    routes.owned("PUT /people/{id}", this::person, "version=1&name=Ana");
    routes.owned("DELETE /people/{id}", this::person, "sure=true");
    routes.owned("GET /people/{id}/forgetting", this::person);
    routes.owned("PUT /people/{id}/resting", this::person);
    routes.owned("GET /people/{id}/merge", this::person);
    routes.owned("POST /people/{id}/merge", this::person);
    routes.owned("POST /people/{person}/facts", this::person, "sort=pet&words=Rosa");
    routes.owned("PUT /people/{person}/facts/{id}", this::fact, "version=1&words=Rosa");
    routes.owned("DELETE /people/{person}/facts/{id}", this::fact);
    routes.owned("PUT /people/{person}/facts/{id}/preferred", this::fact);
    routes.owned("PUT /people/{person}/facts/{id}/likeness/{mine}", this::likeness);
    routes.owned("DELETE /people/{person}/facts/{id}/likeness/{mine}", this::likeness);
    routes.owned("POST /people/{person}/facts/{id}/person", this::relation);
    routes.signedIn("GET /api/v1/people");
    routes.signedIn("POST /api/v1/people");
    routes.owned("GET /api/v1/people/{id}", this::person);
    routes.owned("PUT /api/v1/people/{id}", this::person, "{\"name\": \"Ana\", \"version\": 1}");
    routes.owned("GET /api/v1/people/{id}/brief", this::person);
    routes.owned("DELETE /api/v1/people/{id}", this::person);
    routes.owned("GET /api/v1/people/{person}/facts", this::person);
    routes.owned("POST /api/v1/people/{person}/facts", this::person, "{}");
    routes.owned("GET /api/v1/people/{person}/facts/{id}", this::fact);
    routes.owned("PUT /api/v1/people/{person}/facts/{id}", this::fact, "{}");
    routes.owned("DELETE /api/v1/people/{person}/facts/{id}", this::fact);
    routes.owned("PUT /api/v1/people/{person}/facts/{id}/preferred", this::fact);
  }

  private List<String> fact(Someone someone) {
    var person = people.add(someone.id(), "Ana", Ring.CLOSE).id();
    var fact = facts.add(someone.id(), person, new Fact.Pet("Rosa")).now();
    return List.of(person.toString(), fact.id().toString());
  }

  private List<String> likeness(Someone someone) {
    var ids = new ArrayList<>(relation(someone));
    ids.add(people.add(someone.id(), "Ines Duarte", Ring.CLOSE).id().toString());
    return ids;
  }

  private List<String> relation(Someone someone) {
    var person = people.add(someone.id(), "Maya", Ring.CLOSE).id();
    var fact = facts
        .add(someone.id(), person, new Fact.Relation("sister", "Ines", null))
        .now();
    return List.of(person.toString(), fact.id().toString());
  }

  private List<String> person(Someone someone) {
    return List.of(people.add(someone.id(), "Ana", Ring.CLOSE).id().toString());
  }
}
