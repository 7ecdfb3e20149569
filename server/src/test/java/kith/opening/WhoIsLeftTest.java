package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import kith.circle.TestCircle;
import kith.people.People;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.Given.Someone;
import kith.testing.Html;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mia asks Ben, Cleo and, by links, Mum and Dad; whoever leaves is not waited for, and all know how many read what they write. */
@KithTest
class WhoIsLeftTest {
  @Autowired
  Given given;

  @Autowired
  TestCircle circles;

  @Autowired
  People people;

  @Autowired
  TestClock clock;

  Someone mia;
  Someone ben;
  Someone cleo;
  String path = "";
  String mum = "";
  String dad = "";

  @BeforeEach
  void asked() {
    mia = given.someone("Mia");
    ben = given.someone("Ben");
    cleo = given.someone("Cleo");
    var made = mia.browser()
        .post(
            "/opening/exchanges",
            "prompt",
            "childhood-1",
            "person",
            circles.connect(mia, "Benny", ben, "Mia from school").toString(),
            "person",
            circles.connect(mia, "Cleopatra", cleo, "Mia").toString(),
            "person",
            person("Mum").toString(),
            "person",
            person("Dad").toString());
    path = Given.found("(/opening/exchanges/[0-9a-f-]{36})", made);
    var page = Html.of(made);
    mum = path(page.select("section:contains(Mum) code").text());
    dad = path(page.select("section:contains(Dad) code").text());
  }

  @Test
  void allKnowHowManyWillReadWhatTheyWrite() {
    assertThat(ben.browser().get(path))
        .bodyText()
        .contains("With Mia from school, Cleo and 2 more by a link.");
    assertThat(given.visitor().get(mum))
        .bodyText()
        .contains("From Mia.", "Ben, Cleo and one more by a link", "once all have answered")
        .doesNotContain("once both", "From Mia, ");
    assertThat(mia.browser().get(path)).bodyText().contains("Benny", "Cleopatra", "Mum", "Dad");
  }

  @Test
  void whoTakesALinkOverIsAskedByWhoAskedAndNotByTheOthers() {
    given.visitor().post(mum, "answer", "words of Mum");
    assertThat(given.visitor().get(mum))
        .bodyText()
        .contains("and Mia is asked whether")
        .doesNotContain("Ben is asked");
  }

  @Test
  void aGuestReadsUntilWhenItIsOpen() {
    assertThat(given.visitor().get(mum)).bodyText().contains("It is open until Monday 30 November");
  }

  @Test
  void whenAllWhoAreLeftHaveAnsweredALinkThatIsTakenBackOrSomebodyWhoUnlinksEndsTheWaiting() {
    answer(mia);
    answer(ben);
    given.visitor().post(mum, "answer", "words of Mum");
    cleo.browser().delete("/circle/" + mia.id());
    assertThat(ben.browser().get(path)).bodyText().doesNotContain("words of Mia");
    mia.browser().delete("/circle/guests/" + linkOf("Dad"));
    for (var page : new String[] {read(mia, path), read(ben, path)}) {
      assertThat(page).contains("words of Mia", "words of Ben", "words of Mum");
    }
    assertThat(given.visitor().get(mum)).bodyText().contains("words of Mia", "words of Ben");
    assertThat(cleo.browser().get(path))
        .bodyText()
        .contains("Nobody else takes part")
        .doesNotContain("words of");
    assertThat(ben.browser().get("/")).bodyText().contains("have both answered");
  }

  @Test
  void whoLeavesBeforeTheRevealShowsNothingOfWhatTheyHadAnswered() {
    answer(ben);
    mia.browser().delete("/circle/guests/" + linkOf("Dad"));
    given.visitor().post(mum, "answer", "words of Mum");
    answer(cleo);
    ben.browser().delete("/circle/" + mia.id());
    answer(mia);
    circles.connect(mia, "Benny", ben, "Mia");
    for (var page : new String[] {read(mia, path), read(cleo, path), read(mum)}) {
      assertThat(page).contains("words of Mia", "words of Cleo").doesNotContain("words of Ben");
    }
    assertThat(ben.browser().get(path))
        .bodyText()
        .contains("words of Ben")
        .doesNotContainPattern("\\bMum\\b");
  }

  @Test
  void whoLeavesTheirAccountIsNotWaitedForEither() {
    answer(mia);
    answer(ben);
    mia.browser().delete("/circle/guests/" + linkOf("Dad"));
    mia.browser().delete("/circle/guests/" + linkOf("Mum"));
    assertThat(ben.browser().get(path)).bodyText().doesNotContain("words of Mia");
    cleo.browser().delete("/settings/account", "leaving-password", Given.PASSWORD);
    assertThat(ben.browser().get(path)).bodyText().contains("words of Mia");
  }

  @Test
  void onceItsDayWentByNothingIsRevealedByLeaving() {
    answer(mia);
    answer(ben);
    mia.browser().delete("/circle/guests/" + linkOf("Dad"));
    mia.browser().delete("/circle/guests/" + linkOf("Mum"));
    clock.advance(Duration.ofDays(8));
    for (var one : new Someone[] {mia, ben, cleo}) {
      one.browser().post("/sign-in", "email", one.email(), "password", Given.PASSWORD);
    }
    cleo.browser().delete("/circle/" + mia.id());
    assertThat(ben.browser().get(path)).bodyText().doesNotContain("words of Mia");
  }

  @Test
  void alreadyHadQuestionsComeOnlyWhenThereIsNoOther() {
    var bens = "/opening/with/" + circles.personOf(ben, mia) + "?theme=childhood";
    for (var turn = 0; turn < 10; turn++) {
      assertThat(ben.browser().get(bens + "&turn=" + turn))
          .bodyText()
          .contains("name=\"prompt\"")
          .doesNotContain("value=\"childhood-1\"");
    }
    mia.browser().delete(path);
    var drawn = new HashSet<String>();
    for (var turn = 0; turn < 20; turn++) {
      drawn.addAll(Html.of(ben.browser().get(bens + "&turn=" + turn))
          .select("input[name=prompt]")
          .eachAttr("value"));
    }
    assertThat(drawn)
        .as("each of the lightest, whatever the seeds")
        .contains("childhood-1", "childhood-2", "childhood-3", "childhood-4");
  }

  private void answer(Someone who) {
    var name = who == mia ? "Mia" : who == ben ? "Ben" : "Cleo";
    who.browser().put(path + "/answer", "answer", "words of " + name);
  }

  private String linkOf(String name) {
    var line = Html.of(mia.browser().get("/circle"))
        .select("li:contains(" + name + ") form[action^=/circle/guests/]");
    return line.attr("action").substring("/circle/guests/".length());
  }

  private PersonId person(String name) {
    return people.add(mia.id(), name, Ring.INNER).id();
  }

  private String read(String link) {
    return Html.text(given.visitor().get(link));
  }

  private static String read(Someone who, String page) {
    return Html.text(who.browser().get(page));
  }

  private static String path(String link) {
    return link.substring(link.indexOf("/answer/"));
  }
}
