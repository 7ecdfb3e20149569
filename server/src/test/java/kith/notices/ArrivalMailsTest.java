package kith.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.PostOffice;
import kith.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
class ArrivalMailsTest {
  @Autowired
  Given given;

  @Autowired
  Notices notices;

  @Autowired
  TestAddresses addresses;

  @Autowired
  ManualScheduler jobs;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  TestClock clock;

  Given.Someone mia;
  Given.Someone ben;

  @BeforeEach
  void miaWishesThem() {
    mia = given.someone("Mia");
    ben = given.someone("Ben <b>");
    addresses.confirm(mia);
    wish("arrivals", "true");
    pass(Duration.ofMinutes(2));
  }

  @AfterEach
  void now() {
    clock.set(TestClock.START);
    jobs.runAnyDueExecutions();
  }

  @Test
  void whatArrivesGoesInOneDiscreetEMailThatEndsWithOneClick() throws Exception {
    arrived(ben);
    arrived(ben);
    pass(Duration.ofMinutes(4));
    assertThat(letters()).isEmpty();
    pass(Duration.ofMinutes(2));
    assertThat(letters()).hasSize(1);
    var letter = letters().getFirst();
    assertThat(letter.getSubject()).isEqualTo("Something waits for you");
    assertThat(text(letter))
        .contains("Somebody shared something with you.", "http://localhost")
        .doesNotContainPattern("\\bBen\\b");
    assertThat(letter.getHeader("Message-ID", null)).matches("<[0-9a-f-]{36}@localhost>");
    assertThat(letter.getHeader("List-Unsubscribe-Post", null))
        .isEqualTo("List-Unsubscribe=One-Click");
    pass(Duration.ofDays(1));
    assertThat(letters()).hasSize(1);
  }

  @Test
  void namesStandThereOnceIAllowThem() throws Exception {
    wish("arrivals", "true", "names", "true");
    pass(Duration.ofMinutes(2));
    arrived(ben);
    pass(Duration.ofMinutes(6));
    assertThat(text(letters().getFirst())).contains("Something from Ben <b> waits on your Today.");
  }

  @Test
  void nothingIsSentThatWasNotWished() {
    wish();
    arrived(ben);
    pass(Duration.ofDays(1));
    assertThat(letters()).isEmpty();
  }

  @Test
  void whatISawOnAVisitMeanwhileIsNotSent() {
    arrived(ben);
    pass(Duration.ofMinutes(3));
    mia.browser().get("/");
    pass(Duration.ofMinutes(3));
    assertThat(letters()).isEmpty();
  }

  @Test
  void whatIsRolledBackNeverArrived() {
    transaction.executeWithoutResult(status -> {
      notices.arrived(mia.id(), ben.id(), "exchange", UUID.randomUUID());
      status.setRollbackOnly();
    });
    pass(Duration.ofDays(1));
    assertThat(letters()).isEmpty();
  }

  @Test
  void theSameThingIsToldOnce() {
    var thing = UUID.randomUUID();
    notices.arrived(mia.id(), ben.id(), "exchange", thing);
    notices.arrived(mia.id(), ben.id(), "exchange", thing);
    pass(Duration.ofMinutes(6));
    assertThat(letters()).hasSize(1);
  }

  @Test
  void whatIsToldAgainAfterISawItIsSent() {
    var thing = UUID.randomUUID();
    notices.arrived(mia.id(), ben.id(), "exchange", thing);
    pass(Duration.ofMinutes(2));
    mia.browser().get("/");
    pass(Duration.ofMinutes(2));
    notices.arrived(mia.id(), ben.id(), "exchange", thing);
    pass(Duration.ofMinutes(2));
    assertThat(letters()).hasSize(1);
  }

  @Test
  void whatIsTakenBackBeforeItWasToldIsNotTold() {
    var thing = UUID.randomUUID();
    notices.arrived(mia.id(), ben.id(), "exchange", thing);
    notices.gone(mia.id(), "exchange", thing);
    arrived(ben);
    notices.gone(mia.id(), ben.id());
    pass(Duration.ofDays(1));
    assertThat(letters()).isEmpty();
  }

  @Test
  void quietHoursOfMyOwnZoneAreKept() {
    wish("arrivals", "true", "quiet", "true", "from", "22", "until", "7");
    clock.set(Instant.parse("2026-11-23T22:30:00Z"));
    arrived(ben);
    clock.set(Instant.parse("2026-11-24T05:59:00Z"));
    jobs.runAnyDueExecutions();
    assertThat(letters()).isEmpty();
    clock.set(Instant.parse("2026-11-24T06:01:00Z"));
    jobs.runAnyDueExecutions();
    assertThat(letters()).hasSize(1);
  }

  @Test
  void aQuietHourThatHasBegunMeanwhileIsKeptToo() {
    mia.browser().get("/settings");
    pass(Duration.ofSeconds(30));
    arrived(ben);
    wish("arrivals", "true", "quiet", "true", "from", "0", "until", "23");
    clock.set(Instant.parse("2026-11-24T21:59:00Z"));
    jobs.runAnyDueExecutions();
    assertThat(letters()).isEmpty();
    clock.set(Instant.parse("2026-11-24T22:01:00Z"));
    jobs.runAnyDueExecutions();
    assertThat(letters()).hasSize(1);
  }

  @Test
  void aServerThatDoesNotAnswerIsTriedAgainUntilItDoes() throws Exception {
    arrived(ben);
    PostOffice.closedDuring(() -> {
      pass(Duration.ofMinutes(6));
      assertThat(notices.failure(mia.id())).hasValue("unreachable");
      arrived(ben);
      pass(Duration.ofSeconds(50));
      assertThat(notices.failure(mia.id())).hasValue("unreachable");
    });
    pass(Duration.ofMinutes(1));
    assertThat(letters()).hasSize(1);
    assertThat(notices.failure(mia.id())).isEmpty();
    pass(Duration.ofMinutes(10));
    assertThat(ids()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void afterADayOfTriesItIsGivenUpAndIAmToldWhy() {
    arrived(ben);
    PostOffice.closedDuring(() -> {
      for (var tries = 0; tries < 10; tries++) {
        pass(Duration.ofHours(20));
      }
    });
    pass(Duration.ofDays(2));
    assertThat(letters()).isEmpty();
    mia.browser().get("/sign-in");
    mia.browser().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
    assertThat(settings()).contains("the mail server did not answer");
  }

  @Test
  void theLinkEndsThemWithoutSigningInAndLookingAtItDoesNot() throws Exception {
    arrived(ben);
    pass(Duration.ofMinutes(6));
    var link = letters().getFirst().getHeader("List-Unsubscribe", null);
    var path = link.substring(link.indexOf("/unsubscribe/"), link.length() - 1);
    var mailProgram = given.visitor();
    assertThat(mailProgram.get(path)).hasStatusOk().bodyText().contains("End them");
    assertThat(notices.wish(mia.id()).arrivals()).isTrue();
    mailProgram.forgetCsrf();
    assertThat(mailProgram.post(path, "List-Unsubscribe", "One-Click"))
        .hasStatusOk()
        .bodyText()
        .contains("No more e-mails");
    assertThat(notices.wish(mia.id()).anything()).isFalse();
    assertThat(mailProgram.post(path.substring(0, path.length() - 3) + "abc")).hasStatus(404);
    assertThat(mailProgram.get("/")).hasStatus3xxRedirection();
    arrived(ben);
    pass(Duration.ofDays(1));
    assertThat(letters()).hasSize(1);
  }

  private void arrived(Given.Someone from) {
    notices.arrived(mia.id(), from.id(), "exchange", UUID.randomUUID());
  }

  private void wish(String... fields) {
    assertThat(mia.browser().put("/settings/notices", fields)).hasStatus(303);
  }

  private void pass(Duration time) {
    clock.advance(time);
    jobs.runAnyDueExecutions();
  }

  private String settings() {
    return Texts.body(mia.browser().get("/settings"));
  }

  private List<MimeMessage> letters() {
    return PostOffice.letters(mia.email());
  }

  private List<String> ids() throws Exception {
    var ids = new java.util.ArrayList<String>();
    for (var letter : letters()) {
      ids.add(letter.getHeader("Message-ID", null));
    }
    return ids;
  }

  private static String text(MimeMessage letter) throws Exception {
    return String.valueOf(letter.getContent());
  }
}
