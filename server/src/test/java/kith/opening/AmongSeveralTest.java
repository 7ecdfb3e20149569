package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import kith.circle.TestCircle;
import kith.people.People;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.Given.Someone;
import kith.testing.KithTest;
import kith.testing.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mia asks Ben and Cleo; these two may know each other, or not, or not want to. */
@KithTest
class AmongSeveralTest {
  @Autowired
  Given given;

  @Autowired
  TestCircle circles;

  @Autowired
  People people;

  Someone mia;
  Someone ben;
  Someone cleo;
  PersonId bensPerson;
  PersonId cleosPerson;

  @BeforeEach
  void connected() {
    mia = given.someone("Mia");
    ben = given.someone("Ben");
    cleo = given.someone("Cleo");
    bensPerson = circles.connect(mia, "Benny", ben, "Mia");
    cleosPerson = circles.connect(mia, "Cleopatra", cleo, "Mia");
  }

  @Test
  void allSeeAllOnceAllHaveAnswered() {
    var path = proposed();
    answer(mia, path);
    answer(ben, path);
    assertThat(ben.browser().get(path)).bodyText().doesNotContain("words of Mia");
    answer(cleo, path);
    for (var one : new Someone[] {mia, ben, cleo}) {
      assertThat(one.browser().get(path))
          .bodyText()
          .contains("words of Mia", "words of Ben", "words of Cleo");
    }
  }

  @Test
  void whoBlockedSomebodyIsNotSeenByThemAndNobodyIsTold() {
    circles.connect(ben, "Cleo", cleo, "Ben");
    ben.browser().put("/circle/" + cleo.id() + "/block");
    var path = proposed();
    assertThat(ben.browser().get(path)).bodyText().contains("With Mia.").doesNotContain("Cleo");
    assertThat(cleo.browser().get(path))
        .bodyText()
        .contains("With Mia.")
        .doesNotContainPattern("\\bBen\\b");
    answer(ben, path);
    answer(cleo, path);
    answer(mia, path);
    assertThat(cleo.browser().get(path))
        .bodyText()
        .contains("words of Mia")
        .doesNotContain("words of Ben");
    assertThat(ben.browser().get(path)).bodyText().doesNotContain("words of Cleo");
    assertThat(mia.browser().get(path)).bodyText().contains("words of Ben", "words of Cleo");
  }

  @Test
  void whoUnlinkedSeesNothingAgainEvenIfTheyConnectAgain() {
    var path = proposed();
    answer(mia, path);
    answer(ben, path);
    answer(cleo, path);
    ben.browser().delete("/circle/" + mia.id());
    circles.connect(mia, "Benny", ben, "Mia");
    assertThat(ben.browser().get(path))
        .bodyText()
        .contains("words of Ben")
        .doesNotContain("words of Mia", "words of Cleo");
    assertThat(mia.browser().get(path))
        .bodyText()
        .contains("words of Cleo")
        .doesNotContain("words of Ben");
  }

  @Test
  void everyLineOfWhatIHaveSharedCanBeTakenBack() {
    people.add(mia.id(), "Mum", Ring.INNER);
    var path = proposed();
    answer(mia, path);
    answer(ben, path);
    assertThat(mia.browser().get("/circle/shared")).bodyText().doesNotContain("My answer");
    answer(cleo, path);
    assertThat(mia.browser().get("/circle/shared"))
        .bodyText()
        .contains("My answer to: Which room", "with Benny", "with Cleopatra");

    var exchange = path.substring(path.lastIndexOf('/') + 1);
    mia.browser().delete("/circle/shared/" + exchange + "/" + ben.id());
    assertThat(ben.browser().get(path))
        .bodyText()
        .contains("words of Cleo")
        .doesNotContain("words of Mia");
    assertThat(cleo.browser().get(path)).bodyText().contains("words of Mia");
    assertThat(mia.browser().get("/circle/shared")).bodyText().doesNotContain("with Benny");
  }

  @Test
  void whatAGuestCanReadIsInTheListToo() {
    var mum = people.add(mia.id(), "Mum", Ring.INNER).id();
    var made =
        mia.browser().post("/opening/exchanges", "prompt", "childhood-1", "person", mum.toString());
    var link = Given.found("http://localhost:8484(/answer/[A-Za-z0-9_-]+)", made);
    var path = Given.found("(/opening/exchanges/[0-9a-f-]{36})", made);
    answer(mia, path);
    var guest = given.visitor();
    guest.post(link, "answer", "words of Mum", "name", "Mama");
    assertThat(guest.get(link)).bodyText().contains("words of Mia");
    assertThat(mia.browser().get("/circle/shared")).bodyText().contains("with Mama");
    mia.browser().delete(path + "/guests");
    assertThat(guest.get(link)).bodyText().contains("words of Mum").doesNotContain("words of Mia");
    assertThat(mia.browser().get("/circle/shared")).bodyText().doesNotContain("with Mama");
  }

  @Test
  void whatWasTakenBackFromAGuestStaysSoWhenTheyTakeTheLinkIntoAnAccount() {
    var mum = people.add(mia.id(), "Mum", Ring.INNER).id();
    var made =
        mia.browser().post("/opening/exchanges", "prompt", "childhood-1", "person", mum.toString());
    var link = Given.found("http://localhost:8484(/answer/[A-Za-z0-9_-]+)", made);
    var path = Given.found("(/opening/exchanges/[0-9a-f-]{36})", made);
    answer(mia, path);
    given.visitor().post(link, "answer", "words of Mum");
    mia.browser().delete(path + "/guests");
    cleo.browser().post(link + "/account");
    assertThat(cleo.browser().get(path))
        .bodyText()
        .contains("words of Mum")
        .doesNotContain("words of Mia");
    assertThat(mia.browser().get(path)).bodyText().contains("words of Mum", "words of Mia");
  }

  @Test
  void whoAnsweredSomebodyWhoLeavesKeepsTheirOwnWords() {
    var path = proposed();
    answer(ben, path);
    assertThat(mia.browser().delete("/settings/account", "leaving-password", Given.PASSWORD))
        .hasStatus(303);
    assertThat(ben.browser().get(path)).hasStatus(404);
    assertThat(ben.browser().get("/opening/journal"))
        .bodyText()
        .contains("words of Ben", "Which room of the home");
  }

  @Test
  void nobodyIsAskedWithoutAnybody() {
    assertThat(mia.browser().post("/opening/exchanges", "prompt", "childhood-1"))
        .hasStatus(422);
    var theirs = people.add(ben.id(), "Ana", Ring.CLOSE).id();
    assertThat(mia.browser()
            .post("/opening/exchanges", "prompt", "childhood-1", "person", theirs.toString()))
        .hasStatus(404);
  }

  private String proposed() {
    var made = mia.browser()
        .post(
            "/opening/exchanges",
            "prompt",
            "childhood-1",
            "person",
            bensPerson.toString(),
            "person",
            cleosPerson.toString());
    return "/opening/exchanges/" + Routes.madeAt(made).getFirst();
  }

  private void answer(Someone who, String path) {
    var name = who == mia ? "Mia" : who == ben ? "Ben" : "Cleo";
    who.browser().put(path + "/answer", "answer", "words of " + name);
  }
}
