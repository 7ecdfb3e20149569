package kith.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.PostOffice;
import kith.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Before anything goes to an address, whoever reads it there says that it is the right one. */
@KithTest
class ConfirmingTest {
  private static final Pattern LINK = Pattern.compile("http://localhost:8484(/confirm/[\\w-]+)");

  @Autowired
  Given given;

  @Autowired
  Notices notices;

  @Autowired
  Wishes wishes;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  ManualScheduler jobs;

  @Autowired
  TestClock clock;

  Given.Someone mia;

  @BeforeEach
  void mia() {
    mia = given.someone("Mia <b>");
  }

  @Test
  void nothingGoesThereBeforeTheLinkIsOpenedAndEverythingAfterwards() throws Exception {
    wish();
    assertThat(letters(mia.email())).hasSize(1);
    var letter = letters(mia.email()).getFirst();
    assertThat(text(letter))
        .contains("Somebody who uses the Kith at http://localhost:8484 asked for e-mails")
        .doesNotContain("unsubscribe")
        .doesNotContainPattern("\\bMia\\b");
    assertThat(letter.getHeader("List-Unsubscribe")).isNull();
    arrives();
    assertThat(letters(mia.email())).hasSize(1);
    assertThat(settings()).contains("No e-mails leave yet", mia.email());

    var reader = given.visitor();
    assertThat(reader.get(link(letter))).hasStatusOk().bodyText().contains("Yes, send them here");
    arrives();
    assertThat(letters(mia.email())).hasSize(1);
    assertThat(reader.post(link(letter))).hasStatusOk().bodyText().contains("That is all");
    assertThat(settings()).contains("They go to " + mia.email());
    arrives();
    assertThat(letters(mia.email())).hasSize(2);
  }

  @Test
  void theLinkWorksOnceAndForThreeDays() throws Exception {
    wish();
    var used = link(letters(mia.email()).getFirst());
    given.visitor().post(used);
    assertThat(given.visitor().get(used)).hasStatus(404);
    assertThat(given.visitor().post(used)).hasStatus(404);

    var ben = given.someone("Ben");
    ben.browser().put("/settings/notices", "arrivals", "true");
    jobs.runAnyDueExecutions();
    var late = link(letters(ben.email()).getFirst());
    clock.advance(Duration.ofDays(3));
    assertThat(given.visitor().get(late)).hasStatus(404);
    assertThat(given.visitor().post(late)).hasStatus(404);
  }

  @Test
  void itCanBeAskedAgainButNotTooOftenAndTheOlderLinkIsOver() throws Exception {
    wish();
    assertThat(again()).isEqualTo(1);
    for (var more = 2; more <= 6; more++) {
      clock.advance(Duration.ofMinutes(3));
      assertThat(again()).isEqualTo(Math.min(more, 5));
    }
    var all = letters(mia.email());
    assertThat(given.visitor().post(link(all.getFirst()))).hasStatus(404);
    assertThat(given.visitor().post(link(all.getLast()))).hasStatusOk();
  }

  @Test
  void anotherAddressIsAskedAnewAndTheOldLinkDoesNotConfirmIt() throws Exception {
    wish();
    var old = link(letters(mia.email()).getFirst());
    var other = UUID.randomUUID() + "@example.org";
    mia.browser().put("/settings/email", "email", other, "email-password", Given.PASSWORD);
    jobs.runAnyDueExecutions();
    assertThat(letters(other)).hasSize(1);
    assertThat(given.visitor().post(old)).hasStatus(404);
    arrives();
    assertThat(letters(other)).hasSize(1);
    given.visitor().post(link(letters(other).getFirst()));
    arrives();
    assertThat(letters(other)).hasSize(2);
  }

  @Test
  void whoHadThemBeforeThisWasAskedIsToldOnTodayAndMayAskForTheLink() {
    transaction.executeWithoutResult(_ ->
        wishes.keep(mia.id(), new Wish(true, null, false, null, null), LocalDate.of(2026, 11, 1)));
    arrives();
    assertThat(letters(mia.email())).isEmpty();
    assertThat(mia.browser().get("/")).bodyText().contains("do not leave yet");
    assertThat(settings()).contains("nobody has shown that");
    mia.browser().post("/settings/notices/confirmation");
    jobs.runAnyDueExecutions();
    assertThat(letters(mia.email())).hasSize(1);
    assertThat(mia.browser().get("/")).bodyText().doesNotContain("do not leave yet");
  }

  /** How many letters came after asking once more. */
  private int again() {
    mia.browser().post("/settings/notices/confirmation");
    jobs.runAnyDueExecutions();
    return letters(mia.email()).size();
  }

  private void wish() {
    assertThat(mia.browser().put("/settings/notices", "arrivals", "true")).hasStatus(303);
    jobs.runAnyDueExecutions();
  }

  private void arrives() {
    clock.advance(Duration.ofMinutes(2));
    notices.arrived(mia.id(), null, "exchange", UUID.randomUUID());
    clock.advance(Duration.ofMinutes(6));
    jobs.runAnyDueExecutions();
  }

  private String settings() {
    return Texts.body(mia.browser().get("/settings"));
  }

  private static List<MimeMessage> letters(String address) {
    return PostOffice.letters(address);
  }

  private static String link(MimeMessage letter) throws Exception {
    var found = LINK.matcher(text(letter));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String text(MimeMessage letter) throws Exception {
    return String.valueOf(letter.getContent());
  }
}
