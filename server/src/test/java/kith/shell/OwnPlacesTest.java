package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.people.People;
import kith.people.Ring;
import kith.testing.Given;
import kith.testing.Html;
import kith.testing.KithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where one finds again what one uses, without a keyboard. */
@KithTest
class OwnPlacesTest {
  @Autowired
  Given given;

  @Autowired
  People people;

  Given.Someone mia;

  @BeforeEach
  void somebody() {
    mia = given.someone("Mia");
  }

  @Test
  void whatNobodyUsesYetStaysOutOfSight() {
    assertThat(places(mia)).isEmpty();
  }

  @Test
  void todayLeadsToFeelingsOnceICheckedIn() {
    mia.browser().post("/feelings", "at", "3,-3", "word", "calm");
    assertThat(places(mia)).containsExactly("/feelings");
    assertThat(places(given.someone("Ben"))).isEmpty();
  }

  @Test
  void andOnceIWishToBeAsked() {
    mia.browser().put("/feelings/reminders", "hour", "20");
    assertThat(places(mia)).containsExactly("/feelings");
  }

  @Test
  void todayLeadsToOpeningUpOnceIWroteThere() {
    mia.browser().post("/opening/drafts", "words", "that I was afraid");
    assertThat(places(mia)).containsExactly("/opening");
  }

  @Test
  void todayLeadsToMyCircleOnceIInvitedSomebodyOrSaidYes() {
    var ben = people.add(mia.id(), "Ben", Ring.CLOSE).id();
    var made = mia.browser().post("/circle/invitations", "person", ben.toString());
    assertThat(places(mia)).containsExactly("/circle");
    var guest = given.someone("Ben");
    guest
        .browser()
        .post(Given.found("http://localhost:8484(/join/[A-Za-z0-9_-]+)", made), "name", "Mia");
    assertThat(places(guest)).containsExactly("/circle");
  }

  @Test
  void theIndexOfTheSettingsLeadsToEveryGroupOfThem() {
    var page = Html.of(mia.browser().get("/settings"));
    var led = page.select(".settings > .index a").eachAttr("href");
    assertThat(led).hasSizeGreaterThan(5).first().isEqualTo("#settings-me");
    assertThat(led)
        .isEqualTo(page.select(".settings .group").eachAttr("id").stream()
            .map(id -> "#" + id)
            .toList());
    assertThat(page.select(".settings .group > section")).hasSizeGreaterThan(12);
  }

  private static List<String> places(Given.Someone someone) {
    return Html.of(someone.browser().get("/")).select("main .places a").eachAttr("href");
  }
}
