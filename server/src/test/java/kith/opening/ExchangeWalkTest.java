package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kith.circle.Guests;
import kith.circle.Invitations;
import kith.people.People;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.AllRoutes;
import kith.testing.Given;
import kith.testing.Html;
import kith.testing.KithTest;
import kith.testing.TestClock;
import kith.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Walks the routes of exchanges as those who have a part of it, which no owner of rows is: who once took part, and guests. */
@KithTest
class ExchangeWalkTest extends MiaAsksBen {
  private static final String[] ALL_FIELDS = {
    "answer", "another", "back", "again", "wanted", "held", "name", "Eve"
  };

  @Autowired
  AllRoutes routes;

  @Autowired
  People people;

  @Autowired
  Guests guests;

  @Autowired
  Invitations invitations;

  @Autowired
  TestClock clock;

  @Test
  void whoOnceTookPartReachesNothingOfTheOthersNorChangesIt() {
    var page = proposed();
    var id = page.substring(page.lastIndexOf('/') + 1);
    mia.browser().put(page + "/answer", "answer", "words of Mia");
    ben.browser().put(page + "/answer", "answer", "words of Ben");
    mia.browser().put(page + "/back", "back", "said by Mia");
    ben.browser().delete("/circle/" + mia.id());
    mia.browser().get(page);
    var before = face(mia.browser().get(page));
    var walked = walkable("/opening/exchanges/{id}");
    assertThat(walked).hasSizeGreaterThan(5);
    for (var route : walked) {
      var answer = send(ben.browser(), route, id);
      assertThat(answer.getResponse().getStatus()).as(route).isLessThan(500);
      assertThat(Html.text(answer)).as(route).doesNotContain("words of Mia", "said by Mia");
      assertThat(face(mia.browser().get(page))).as(route).isEqualTo(before);
    }
    assertThat(ben.browser().get(page)).bodyText().contains("words of Ben");
  }

  @Test
  void aSecretThatIsForeignExpiredOrRevokedIsLikeNone() {
    var mum = people.add(mia.id(), "Mum", Ring.INNER).id();
    var expired = link(mum);
    clock.advance(Duration.ofDays(16));
    for (var one : List.of(mia, ben)) {
      one.browser().post("/sign-in", "email", one.email(), "password", Given.PASSWORD);
      one.browser().get("/");
    }
    var revoked = link(mum);
    mia.browser()
        .delete("/circle/guests/"
            + Given.found("/circle/guests/([0-9a-f-]{36})", mia.browser().get("/circle")));
    var foreign = List.of(
        invitations.invite(mia.id(), mum).orElseThrow(),
        guests
            .make(mia.id(), "else", UUID.randomUUID(), mum, Duration.ofDays(30))
            .secret());
    var walked = walkable("/answer/{secret}");
    assertThat(walked).hasSizeGreaterThan(3);
    for (var route : walked) {
      for (var browser : List.of(ben.browser(), given.visitor())) {
        var none = face(send(browser, route, "no-such-link"));
        assertThat(face(send(browser, route, expired))).as("expired " + route).isEqualTo(none);
        assertThat(face(send(browser, route, revoked))).as("revoked " + route).isEqualTo(none);
        for (var secret : foreign) {
          assertThat(face(send(browser, route, secret))).as("foreign " + route).isEqualTo(none);
        }
      }
    }
  }

  private List<String> walkable(String path) {
    return routes.registered().stream().filter(it -> it.contains(" " + path)).toList();
  }

  private String link(PersonId person) {
    return Given.found(
        "http://localhost:8484/answer/([A-Za-z0-9_-]+)",
        mia.browser()
            .post("/opening/exchanges", "prompt", "childhood-2", "person", person.toString()));
  }

  private static MvcTestResult send(Visitor browser, String route, String id) {
    var method = HttpMethod.valueOf(route.substring(0, route.indexOf(' ')));
    var path = route.substring(route.indexOf(' ') + 1);
    return browser.send(method, path, new Object[] {id}, ALL_FIELDS);
  }

  private static String face(MvcTestResult answer) {
    return answer.getResponse().getStatus() + Html.lasting(Html.text(answer));
  }
}
