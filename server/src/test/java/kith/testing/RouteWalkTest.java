package kith.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kith.circle.Circle;
import kith.circle.TestCircle;
import kith.people.People;
import kith.people.Ring;
import kith.platform.AccountId;
import kith.platform.SignedIn;
import kith.testing.Given.Someone;
import kith.testing.Routes.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Walks every route as nobody, as its owner and as another account, with own, foreign, missing and malformed ids. */
@KithTest
class RouteWalkTest {
  private static final int BY_THE_DOOR = 302;
  private static final String MALFORMED = "not-an-id";

  @Autowired
  Given given;

  @Autowired
  RequestMappingHandlerMapping mappings;

  @Autowired
  List<SimpleUrlHandlerMapping> files;

  @Autowired
  ObjectProvider<RouterFunction<?>> functions;

  @Autowired
  AllRoutes all;

  @Autowired
  TestCircle circles;

  @Autowired
  Circle circle;

  @Autowired
  People people;

  private final Map<Someone, Program> programs = new HashMap<>();
  private Routes routes = new Routes();

  @BeforeEach
  void ask() {
    routes = all.classified();
  }

  /** If this fails: add the route to the {@code …Routes} class of its module, as CONTRIBUTING.md says. */
  @Test
  void everyRouteIsClassifiedAndNoneThatIsNotThere() {
    assertThat(routes.all().keySet()).containsExactlyInAnyOrderElementsOf(all.registered());
  }

  @Test
  void nothingElseAnswersButFiles() {
    assertThat(functions.stream()).isEmpty();
    assertThat(files.stream().flatMap(mapping -> mapping.getUrlMap().keySet().stream()))
        .containsOnly("/webjars/**", "/**");
  }

  /** A record would be filled from the query string: {@code ?value=} names whom one likes. */
  @Test
  void noHandlerTakesARecordOfOursFromTheRequest() {
    for (var handler : mappings.getHandlerMethods().values()) {
      for (var parameter : handler.getMethodParameters()) {
        var type = parameter.getParameterType();
        if (type.isRecord() && type.getName().startsWith("kith.")) {
          assertThat(type).as("%s", handler).isEqualTo(AccountId.class);
          assertThat(parameter.hasParameterAnnotation(SignedIn.class))
              .as("%s", handler)
              .isTrue();
        }
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyRouteKeepsItsPromise() {
    var walkers = walkers();
    return routes.all().entrySet().stream()
        .map(it ->
            DynamicTest.dynamicTest(it.getKey(), () -> walk(it.getKey(), it.getValue(), walkers)));
  }

  /**
   * Those who walk: they are the same on every route, which makes rows of its own.
   *
   * @param fresh who has nothing yet
   * @param near to Mia: being connected with somebody, now or once, or having been their guest, opens nothing of theirs
   * @param guest who has a link of hers and no account
   */
  private record Walkers(
      Someone fresh, Someone mia, Someone noa, List<Someone> near, Visitor guest) {}

  private Walkers walkers() {
    var mia = given.someone("Mia");
    var connected = given.someone("Connected");
    var unlinked = given.someone("Unlinked");
    var blocked = given.someone("Blocked");
    var known = List.of(connected, unlinked, blocked);
    known.forEach(it -> circles.connect(mia, "Near", it, "Mia"));
    circle.unlink(mia.id(), unlinked.id());
    circle.block(mia.id(), blocked.id());
    var joined = given.someone("Joined");
    joined.browser().post(guestLink(mia) + "/account");
    var near = Stream.concat(known.stream(), Stream.of(joined)).toList();
    var guest = given.visitor();
    guest.post(guestLink(mia), "answer", "yes");
    return new Walkers(given.someone("New"), mia, given.someone("Noa"), near, guest);
  }

  private String guestLink(Someone host) {
    var person = people.add(host.id(), "Mum", Ring.INNER).id();
    return Given.found(
        "http://localhost:8484(/answer/[A-Za-z0-9_-]+)",
        host.browser()
            .post("/opening/exchanges", "prompt", "childhood-1", "person", person.toString()));
  }

  private void walk(String route, Route kind, Walkers walkers) {
    switch (kind) {
      case Route.Open(var variables) -> {
        var answer = send(given.visitor(), null, route, variables, "");
        assertThat(answer.getResponse().getStatus())
            .as("open to everybody")
            .isNotIn(BY_THE_DOOR, 401, 403);
      }
      case Route.SignedIn(var variables) -> {
        stopsNobody(route, variables, walkers);
        if (route.startsWith("GET ")) {
          var fresh = asOf(walkers.fresh(), route, variables, "");
          assertThat(fresh.getResponse().getStatus()).isLessThan(400);
        }
      }
      case Route.Stream() -> stopsNobody(route, List.of(), walkers);
      case Route.Owned(var ids, var body) -> {
        var mia = walkers.mia();
        var noa = walkers.noa();
        var own = ids.apply(mia);
        stopsNobody(route, own, walkers);
        var missing = asOf(mia, route, strangersIn(own, 0, UUID.randomUUID().toString()), body);
        assertThat(missing).as("missing").hasStatus(404);
        assertThat(face(asOf(noa, route, own, body))).as("foreign").isEqualTo(face(missing));
        for (var near : walkers.near()) {
          assertThat(face(asOf(near, route, own, body)))
              .as("%s", near.email())
              .isEqualTo(face(missing));
        }
        var foreign = ids.apply(noa);
        for (var i = 0; i < own.size(); i++) {
          for (var id : List.of(UUID.randomUUID().toString(), MALFORMED, foreign.get(i))) {
            assertThat(face(asOf(mia, route, strangersIn(own, i, id), body)))
                .as("place %d: %s", i, id)
                .isEqualTo(face(missing));
          }
        }
        assertThat(asOf(mia, route, own, body).getResponse().getStatus())
            .as("own")
            .isNotEqualTo(404)
            .isLessThan(500);
      }
    }
  }

  private void stopsNobody(String route, List<String> variables, Walkers walkers) {
    for (var nobody : List.of(given.visitor(), walkers.guest())) {
      var answer = send(nobody, given.program("kith_none"), route, variables, "");
      if (isApi(route)) {
        assertThat(answer).as("nobody").hasStatus(401);
      } else {
        assertThat(answer).as("nobody").hasStatus(BY_THE_DOOR).hasRedirectedUrl("/sign-in");
      }
    }
  }

  private MvcTestResult asOf(Someone someone, String route, List<String> variables, String body) {
    var program = isApi(route) ? programs.computeIfAbsent(someone, given::program) : null;
    return send(someone.browser(), program, route, variables, body);
  }

  private static MvcTestResult send(
      Visitor browser,
      @org.jspecify.annotations.Nullable Program program,
      String route,
      List<String> variables,
      String body) {
    var method = HttpMethod.valueOf(route.substring(0, route.indexOf(' ')));
    var path = route.substring(route.indexOf(' ') + 1);
    if (isApi(route) && program != null) {
      return program.send(method, path, body, variables.toArray());
    }
    return browser.send(method, path, variables.toArray(), fields(body));
  }

  private static String[] fields(String body) {
    var fields = new ArrayList<String>();
    UriComponentsBuilder.newInstance()
        .query(body)
        .build()
        .getQueryParams()
        .forEach((name, all) ->
            all.forEach(value -> fields.addAll(List.of(name, value == null ? "" : value))));
    return fields.toArray(String[]::new);
  }

  private static boolean isApi(String route) {
    return route.contains(" /api/");
  }

  private static List<String> strangersIn(List<String> own, int place, String id) {
    var changed = new ArrayList<>(own);
    changed.set(place, id);
    return changed;
  }

  /** All of an answer that its reader can see. */
  private static String face(MvcTestResult answer) {
    var response = answer.getResponse();
    var headers = new TreeSet<String>();
    response.getHeaderNames().forEach(name -> headers.add(name + ": " + response.getHeaders(name)));
    try {
      return response.getStatus() + "\n" + headers + "\n" + response.getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
