package kith.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kith.testing.Given.Someone;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Routes, written {@code GET /people/{person}}, and who may use them. */
public final class Routes {
  private final Map<String, Route> routes = new TreeMap<>();

  /** For everybody, signed in or not. */
  public void open(String route, String... variables) {
    add(route, new Route.Open(List.of(variables)));
  }

  /** For whoever is signed in; no id of a row is in it. {@code variables} fill its places, if it has any. */
  public void signedIn(String route, String... variables) {
    add(route, new Route.SignedIn(List.of(variables)));
  }

  /** For whoever is signed in, and its answer never ends: only that nobody else gets in is walked. */
  public void stream(String route) {
    add(route, new Route.Stream());
  }

  /** For the owner of the rows that its places name; {@code ids} makes such rows and answers their ids in order. */
  public void owned(String route, Function<Someone, List<String>> ids) {
    owned(route, ids, "");
  }

  /** {@code body}: what the owner sends; JSON for {@code /api}, else {@code name=value&…}. */
  public void owned(String route, Function<Someone, List<String>> ids, String body) {
    add(route, new Route.Owned(ids, body));
  }

  /** The id of what a form made, from the address to which it leads. */
  public static List<String> madeAt(MvcTestResult made) {
    var location = made.getResponse().getHeader("Location");
    if (location == null) {
      throw new AssertionError(
          "nothing was made: answered " + made.getResponse().getStatus() + " and led nowhere");
    }
    return List.of(location.substring(location.lastIndexOf('/') + 1));
  }

  Map<String, Route> all() {
    return routes;
  }

  private void add(String route, Route kind) {
    if (routes.put(route, kind) != null) {
      throw new AssertionError("classified twice: " + route);
    }
  }

  sealed interface Route {
    record Open(List<String> variables) implements Route {}

    record SignedIn(List<String> variables) implements Route {}

    record Stream() implements Route {}

    record Owned(Function<Someone, List<String>> ids, String body) implements Route {}
  }
}
