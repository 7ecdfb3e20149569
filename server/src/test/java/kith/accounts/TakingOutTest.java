package kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kith.listening.Listening;
import kith.people.People;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.Zipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody takes out all that they have here. */
@KithTest
class TakingOutTest {
  @Autowired
  Given given;

  @Autowired
  People people;

  @Autowired
  Listening listening;

  Given.Someone mia;
  PersonId ana;

  @BeforeEach
  void somebodyWithSomethingWritten() {
    mia = given.someone("Mia");
    ana = people.add(mia.id(), "Ana <Berg>", Ring.CLOSE).id();
    listening.writeAndKeepAll(
        mia.id(), "Ana dreads her exam.", LocalDate.of(2026, 11, 20), List.of(ana));
  }

  @Test
  void withoutThePasswordNothingLeaves() {
    assertThat(mia.browser().get("/settings")).bodyText().contains("/settings/taking-out");
    assertThat(mia.browser().get("/settings/taking-out"))
        .bodyText()
        .contains("your words are no longer sealed", "taking-password");
    assertThat(take("guess")).hasStatus(422).bodyText().contains("show that it is you");
    assertThat(mia.browser().get("/settings")).bodyText().doesNotContain("Everything was taken");
  }

  @Test
  void itIsOneFileThatNoCacheKeepsAndTheLogAtTheDoorSaysSo() {
    var taken = take(Given.PASSWORD);
    assertThat(taken).hasStatusOk().headers().hasValue("Content-Type", "application/zip");
    assertThat(taken.getResponse().getHeader("Content-Disposition")).matches(".*kith-.*\\.zip.*");
    assertThat(taken.getResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(mia.browser().get("/settings")).bodyText().contains("Everything was taken out");
  }

  @Test
  void everybodyHasAPageToReadAndProgramsFindTheFields() {
    var files = Zipped.in(take(Given.PASSWORD));
    assertThat(files.get("index.html")).contains("people/Ana%20Berg.html", "Ana &lt;Berg&gt;");
    assertThat(files.get("people/Ana Berg.html"))
        .contains("Close, every month", "Ana dreads her exam.", "Friday 20 November 2026");
    assertThat(files.get("json/notes.json"))
        .contains("Ana dreads her exam.", "\"2026-11-20\"", ana.toString());
    assertThat(files.get("json/people.json")).contains("Ana <Berg>", "\"ring\" : \"close\"");
    assertThat(files.get("json/moments.json")).contains(ana.toString());
    assertThat(files.get("json/account.json")).contains(mia.email()).doesNotContain("argon2");
  }

  @Test
  void twoOfOneNameAreTwoPages() {
    people.add(mia.id(), "Ana Berg", Ring.WIDER);
    assertThat(Zipped.in(take(Given.PASSWORD)))
        .containsKeys("people/Ana Berg.html", "people/Ana Berg 2.html");
  }

  private MvcTestResult take(String password) {
    return mia.browser().post("/settings/taking-out", "taking-password", password);
  }
}
