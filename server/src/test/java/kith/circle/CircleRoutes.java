package kith.circle;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kith.people.People;
import kith.people.Ring;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.Given.Someone;
import kith.testing.RouteClasses;
import kith.testing.Routes;

class CircleRoutes implements RouteClasses {
  private final Given given;
  private final People people;
  private final Circle circle;
  private final Invitations invitations;
  private final Guests guests;
  private final Grants grants;

  CircleRoutes(
      Given given,
      People people,
      Circle circle,
      Invitations invitations,
      Guests guests,
      Grants grants) {
    this.given = given;
    this.people = people;
    this.circle = circle;
    this.invitations = invitations;
    this.guests = guests;
    this.grants = grants;
  }

  @Override
  public void classify(Routes routes) {
    routes.signedIn("GET /circle");
    routes.signedIn("GET /circle/shared");
    routes.signedIn("POST /circle/invitations");
    routes.open("GET /join/{secret}", "no-such-link");
    routes.signedIn("POST /join/{secret}", "no-such-link");
    routes.owned("PUT /circle/{other}/muted", this::connected);
    routes.owned("GET /circle/{other}/unlinking", this::connected);
    routes.owned("GET /circle/{other}/blocking", this::connected);
    routes.owned("PUT /circle/{other}/person", this::connected);
    routes.owned("DELETE /circle/{other}", this::connected);
    routes.owned("PUT /circle/{other}/block", this::connected);
    routes.owned("DELETE /circle/{other}/block", this::blocked);
    routes.owned("PUT /circle/invitations/{id}", this::accepted);
    routes.owned("DELETE /circle/invitations/{id}", this::accepted);
    routes.owned("DELETE /circle/guests/{id}", this::guest);
    routes.owned("DELETE /circle/shared/{thing}/{receiver}", this::shared);
  }

  private List<String> connected(Someone me) {
    var other = given.someone("Other").id();
    circle.connect(me.id(), person(me.id()), other, person(other));
    return List.of(other.toString());
  }

  private List<String> blocked(Someone me) {
    var other = connected(me);
    circle.block(me.id(), AccountId.of(other.getFirst()));
    return other;
  }

  private List<String> accepted(Someone me) {
    var other = given.someone("Other").id();
    invitations.accept(
        other, invitations.invite(me.id(), person(me.id())).orElseThrow(), person(other));
    return List.of(invitations.all(me.id()).getLast().id().toString());
  }

  private List<String> guest(Someone me) {
    return List.of(guests
        .make(me.id(), "exchange", UUID.randomUUID(), null, Duration.ofDays(1))
        .id()
        .toString());
  }

  private List<String> shared(Someone me) {
    var receiver = connected(me).getFirst();
    var thing = UUID.randomUUID();
    grants.give(me.id(), "test", thing, List.of(AccountId.of(receiver)));
    return List.of(thing.toString(), receiver);
  }

  private PersonId person(AccountId of) {
    return people.add(of, "Ana", Ring.CLOSE).id();
  }
}
