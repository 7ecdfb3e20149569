package kith.feelings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.people.People;
import kith.people.Ring;
import kith.testing.BetweenTwo;
import kith.testing.Given;
import kith.testing.Given.Someone;
import kith.testing.Html;
import kith.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Mia felt something, and may show it to Ben. */
abstract class MiaFeels extends BetweenTwo {
  @Autowired
  Feelings feelings;

  @Autowired
  People people;

  CheckInId lonely() {
    var ana = people.add(mia.id(), "Ana", Ring.CLOSE).id();
    var felt = new Felt(
        new Affect(-3, -3),
        List.of("lonely"),
        "heavy chest",
        "she moved out",
        "The flat is so quiet");
    return feelings
        .checkIn(mia.id(), new NewCheckIn(felt, Set.of(), Set.of(ana), null, null))
        .id();
  }

  void share(CheckInId id, String... more) {
    var fields = new ArrayList<>(List.of("receiver", ben.id().toString()));
    fields.addAll(List.of(more));
    assertThat(mia.browser().post("/feelings/" + id + "/shares", fields.toArray(String[]::new)))
        .hasStatus(303);
  }

  /** Where Ben finds it. */
  String received(CheckInId id) {
    return "/feelings/shared/" + mia.id() + "/" + id;
  }

  /** Sessions have ended meanwhile. */
  Visitor signedIn(Someone someone) {
    var browser = given.visitor();
    browser.get("/sign-in");
    browser.post("/sign-in", "email", someone.email(), "password", Given.PASSWORD);
    browser.get("/");
    return browser;
  }

  /** What two looks at the same page have in common: without tokens. */
  static String main(MvcTestResult page) {
    var all = Html.text(page);
    return all.substring(all.indexOf("<main"), all.indexOf("</main>"))
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }
}
