package kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KithTest
class RecoveryTest {
  private static final String NEW = "another long password";

  @Autowired
  Given given;

  @Autowired
  RecoveryCodes codes;

  @Autowired
  ResetCommand reset;

  @Autowired
  TestClock clock;

  @Test
  void aCodeMendsALostPasswordOnceAndSignsOutEverywhere() {
    var mia = given.someone("Mia");
    var code = codes.make(mia.id()).getFirst();
    assertThat(recover(mia.email(), code.replace("-", " ").toUpperCase(java.util.Locale.ROOT)))
        .hasStatus(303)
        .hasRedirectedUrl("/sign-in");
    assertThat(mia.browser().get("/")).hasStatus3xxRedirection();
    assertThat(signIn(mia.email(), NEW)).hasStatus(303);
    assertThat(recover(mia.email(), code)).hasStatus(422);
  }

  @Test
  void aWrongCodeAndAnUnknownMailAreAnsweredAlike() {
    var mia = given.someone("Mia");
    codes.make(mia.id());
    assertThat(recover(mia.email(), "aaaa-aaaa-aaaa-aaaa"))
        .hasStatus(422)
        .bodyText()
        .contains("do not belong together");
    assertThat(recover("nobody@recovery.example.org", "aaaa-aaaa-aaaa-aaaa"))
        .hasStatus(422)
        .bodyText()
        .contains("do not belong together");
    assertThat(signIn(mia.email(), Given.PASSWORD)).hasStatus(303);
  }

  @Test
  void codesAreShownOnceAndOnlyToWhoKnowsThePassword() {
    var mia = given.someone("Mia").browser();
    assertThat(mia.post("/settings/recovery-codes", "codes-password", "guess")).hasStatus(422);
    assertThat(mia.post("/settings/recovery-codes", "codes-password", Given.PASSWORD))
        .hasStatusOk()
        .bodyText()
        .contains("You have 10 left", "<li><code>");
    assertThat(mia.get("/settings"))
        .bodyText()
        .contains("You have 10 left")
        .doesNotContain("<li><code>");
  }

  @Test
  void theOperatorsLinkSetsANewPasswordOnceWithinADay() {
    var mia = given.someone("Mia");
    var link = link(mia);
    assertThat(given.visitor().get(link)).hasStatusOk();
    assertThat(given.visitor().post(link, "new", "short")).hasStatus(422);
    assertThat(given.visitor().post(link, "new", NEW)).hasStatus(303);
    assertThat(mia.browser().get("/")).hasStatus3xxRedirection();
    assertThat(signIn(mia.email(), NEW)).hasStatus(303);
    assertThat(given.visitor().get(link)).hasStatus(404);
    assertThat(given.visitor().post(link, "new", NEW)).hasStatus(404);
    var old = link(mia);
    clock.advance(Duration.ofDays(1));
    assertThat(given.visitor().get(old)).hasStatus(404);
  }

  private String link(Given.Someone someone) {
    var printed = new ByteArrayOutputStream();
    reset.run(
        List.of("--account", someone.email()),
        new PrintStream(printed, true, StandardCharsets.UTF_8));
    var link = printed.toString(StandardCharsets.UTF_8).strip();
    return link.substring(link.indexOf("/reset/"));
  }

  private MvcTestResult recover(String email, String code) {
    return given.visitor().post("/recover", "email", email, "code", code, "new", NEW);
  }

  private MvcTestResult signIn(String email, String password) {
    return given.visitor().post("/sign-in", "email", email, "password", password);
  }
}
