package kith.feelings;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.circle.Circle;
import kith.circle.TestCircle;
import kith.people.People;
import kith.people.Ring;
import kith.platform.AccountId;
import kith.testing.Given;
import kith.testing.Given.Someone;
import kith.testing.RouteClasses;
import kith.testing.Routes;

class FeelingsRoutes implements RouteClasses {
  private final Given given;
  private final TestCircle circles;
  private final Feelings feelings;
  private final Sharing sharing;
  private final Standings standings;
  private final Asks asks;
  private final Replies replies;
  private final OwnWords own;
  private final People people;

  FeelingsRoutes(
      Given given,
      People people,
      Circle circle,
      Feelings feelings,
      Sharing sharing,
      Standings standings,
      Asks asks,
      Replies replies,
      OwnWords own) {
    this.own = own;
    this.given = given;
    this.people = people;
    this.circles = new TestCircle(people, circle);
    this.feelings = feelings;
    this.sharing = sharing;
    this.standings = standings;
    this.asks = asks;
    this.replies = replies;
  }

  @Override
  public void classify(Routes routes) {
    routes.signedIn("GET /feelings");
    routes.signedIn("POST /feelings");
    routes.signedIn("GET /feelings/words");
    routes.signedIn("POST /feelings/proposals");
    routes.signedIn("PUT /feelings/reminders");
    routes.signedIn("DELETE /feelings/reminders/today");
    routes.signedIn("GET /feelings/history");
    routes.signedIn("GET /feelings/export.csv");
    routes.owned("GET /feelings/{id}", this::checkIn);
    routes.owned("GET /feelings/{id}/edit", this::checkIn);
    routes.owned("PUT /feelings/{id}", this::checkIn);
    routes.owned("DELETE /feelings/{id}", this::checkIn);
    telling(routes);
    sharing(routes);
    routes.signedIn("GET /api/v1/check-ins");
    routes.signedIn("POST /api/v1/check-ins");
    routes.owned("GET /api/v1/check-ins/{id}", this::checkIn);
    routes.owned(
        "PUT /api/v1/check-ins/{id}", this::checkIn, "{\"version\": 1, \"words\": [\"glad\"]}");
    routes.owned("DELETE /api/v1/check-ins/{id}", this::checkIn);
  }

  private void telling(Routes routes) {
    routes.owned("GET /feelings/{id}/telling", this::checkIn);
    routes.owned("GET /feelings/{id}/telling/{person}", this::tellable);
    routes.owned("PUT /feelings/{id}/telling/{person}", this::tellable);
    routes.owned("POST /feelings/{id}/telling/{person}", this::tellable);
  }

  private void sharing(Routes routes) {
    routes.owned("POST /feelings/{id}/shares", this::checkIn);
    routes.owned("DELETE /feelings/{id}/shares/{receiver}", this::shared);
    routes.owned("PUT /feelings/{id}/replies/{by}", this::replied, "kind=offer&wanted=held");
    routes.signedIn("GET /feelings/sharing");
    routes.owned("PUT /feelings/sharing/{other}", this::standing);
    routes.owned("DELETE /feelings/sharing/{other}", this::standing);
    routes.owned("PUT /feelings/sharing/{other}/renewal", this::standing);
    routes.signedIn("GET /feelings/shared");
    routes.signedIn("GET /feelings/said");
    routes.signedIn("GET /feelings/said.csv");
    routes.owned("DELETE /feelings/said/{id}", this::keptWords);
    routes.owned("GET /feelings/shared/{author}/{id}", this::received);
    routes.owned("PUT /feelings/shared/{author}/{id}/replies", this::received, "kind=offer");
    routes.owned("DELETE /feelings/shared/{author}/{id}/line", this::received);
    routes.owned("DELETE /feelings/shared/{author}/{id}/replies", this::answered, "kind=offer");
    routes.owned("POST /feelings/asks/{other}", this::connected);
    routes.owned("DELETE /feelings/asks/{asker}", this::asked);
  }

  private List<String> checkIn(Someone me) {
    return List.of(kept(me).toString());
  }

  private List<String> tellable(Someone me) {
    return List.of(
        kept(me).toString(), people.add(me.id(), "Ana", Ring.CLOSE).id().toString());
  }

  private List<String> connected(Someone me) {
    return List.of(other(me).id().toString());
  }

  private List<String> standing(Someone me) {
    var other = other(me);
    standings.set(me.id(), other.id(), Set.of(Quadrant.CALM));
    return List.of(other.id().toString());
  }

  private List<String> asked(Someone me) {
    var other = other(me);
    asks.ask(other.id(), me.id());
    return List.of(other.id().toString());
  }

  private List<String> shared(Someone me) {
    var other = other(me);
    var id = kept(me);
    sharing.share(me.id(), id, List.of(other.id()), More.NOTHING);
    return List.of(id.toString(), other.id().toString());
  }

  private List<String> replied(Someone me) {
    var ids = shared(me);
    replies.say(
        AccountId.of(ids.getLast()),
        me.id(),
        new CheckInId(UUID.fromString(ids.getFirst())),
        Reply.Kind.OFFER,
        null);
    return ids;
  }

  private List<String> received(Someone me) {
    var other = other(me);
    var id = kept(other);
    sharing.share(other.id(), id, List.of(me.id()), More.NOTHING);
    return List.of(other.id().toString(), id.toString());
  }

  private List<String> answered(Someone me) {
    var ids = received(me);
    replies.say(
        me.id(),
        AccountId.of(ids.getFirst()),
        new CheckInId(UUID.fromString(ids.getLast())),
        Reply.Kind.OFFER,
        null);
    return ids;
  }

  private Someone other(Someone me) {
    var other = given.someone("Other");
    circles.connect(me, "Other", other, "Me");
    return other;
  }

  private CheckInId kept(Someone someone) {
    var felt = new Felt(new Affect(3, -3), List.of("calm"), null, null, null);
    return feelings.checkIn(someone.id(), NewCheckIn.now(felt)).id();
  }

  private List<String> keptWords(Someone me) {
    var ids = received(me);
    var author = AccountId.of(ids.getFirst());
    var checkIn = new CheckInId(UUID.fromString(ids.getLast()));
    replies.say(me.id(), author, checkIn, Reply.Kind.SENTENCE, "I am here");
    feelings.delete(author, checkIn);
    return List.of(String.valueOf(own.all(me.id()).getFirst().id()));
  }
}
