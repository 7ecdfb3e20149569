package kith.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kith.people.People;
import kith.people.Ring;
import kith.testing.Given.Someone;

/** Everywhere that there is: as an owner with rows of every kind, as nobody, and with the links that were handed on. */
public final class Walks {
  private static final List<String> DOORS = List.of("/sign-in", "/recover", "/sign-up");
  /** Whom everybody who walks knows under this name, and nobody else by it. */
  static final String SOMEBODY = "Zoe";

  private final AllRoutes routes;
  private final Given given;
  private final People people;

  Walks(AllRoutes routes, Given given, People people) {
    this.routes = routes;
    this.given = given;
    this.people = people;
  }

  /** Goes everywhere once; the walks that are answered may go again (the doors are not among them: they only refuse). */
  public List<Walk> everywhere(Someone me, Walk.Guest guest) {
    people.add(me.id(), SOMEBODY, Ring.WIDER);
    var walks = new ArrayList<Walk>();
    var mine = new Walk(me.browser(), routes.pagesFor(me)).explore(guest);
    walks.add(mine);
    new Walk(visitor(me), DOORS).explore(guest);
    for (var link : mine.handedOn()) {
      walks.add(new Walk(visitor(me), List.of(link)).without(DOORS).explore(guest));
    }
    var noa = given.someone("Noa");
    noa.browser().speaks(me.browser().language());
    walks.add(new Walk(noa.browser(), mine.handedOn()).explore(guest));
    return walks;
  }

  /** Routes that such walks used a form for. */
  public Set<String> used(List<Walk> walks) {
    var used = new TreeSet<String>();
    for (var walk : walks) {
      for (var form : walk.forms().values()) {
        used.add(routes.routeOf(form.method() + " " + form.action().replaceAll("[?#].*", "")));
      }
    }
    return used;
  }

  private Visitor visitor(Someone like) {
    var visitor = given.visitor();
    visitor.speaks(like.browser().language());
    return visitor;
  }
}
