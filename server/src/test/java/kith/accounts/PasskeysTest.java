package kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.TestClock;
import kith.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KithTest
class PasskeysTest {
  private static final String ORIGIN = "http://localhost:8484";

  @Autowired
  Given given;

  @Autowired
  Passkeys passkeys;

  @Autowired
  Invitations invitations;

  @Autowired
  TestClock clock;

  final Authenticator key = new Authenticator(ORIGIN);

  @Test
  void aPasskeyIsAddedAndOpensTheAccount() {
    var mia = given.someone("Mia");
    assertThat(add(mia.browser(), key)).hasStatus(303);
    assertThat(mia.browser().get("/settings")).bodyText().contains("blue key", "Passkey added");
    var elsewhere = given.visitor();
    assertThat(signIn(elsewhere, key)).hasStatus(303).hasRedirectedUrl("/");
    assertThat(elsewhere.get("/settings")).hasStatusOk().bodyText().contains(mia.email());
  }

  @Test
  void aPasskeyOfNobodyOpensNothing() {
    var mia = given.someone("Mia");
    add(mia.browser(), key);
    passkeys.remove(mia.id(), passkeys.all(mia.id()).getFirst().id());
    var elsewhere = given.visitor();
    assertThat(signIn(elsewhere, key)).hasRedirectedUrl("/sign-in");
    assertThat(elsewhere.get("/")).hasRedirectedUrl("/sign-in");
  }

  @Test
  void anAnswerIsTakenOnceAndWithinFiveMinutes() {
    var mia = given.someone("Mia");
    add(mia.browser(), key);
    var elsewhere = given.visitor();
    var challenge = elsewhere.post("/sign-in/passkey/options");
    var cookie = elsewhere.cookie("kith-challenge");
    var shown = key.get(text(challenge));
    assertThat(elsewhere.post("/sign-in/passkey", "credential", shown)).hasRedirectedUrl("/");
    var thief = given.visitor();
    thief.hasCookie("kith-challenge", cookie);
    assertThat(thief.post("/sign-in/passkey", "credential", shown)).hasRedirectedUrl("/sign-in");

    var slow = given.visitor();
    var late = key.get(text(slow.post("/sign-in/passkey/options")));
    clock.advance(Duration.ofMinutes(6));
    assertThat(slow.post("/sign-in/passkey", "credential", late)).hasRedirectedUrl("/sign-in");
  }

  @Test
  void anotherSiteCannotUseIt() {
    var mia = given.someone("Mia").browser();
    assertThat(add(mia, new Authenticator("http://localhost:9999")))
        .hasStatus(422)
        .bodyText()
        .contains("could not be checked");
  }

  @Test
  void aForgedChallengeAndBrokenAnswersAreRefused() {
    var visitor = given.visitor();
    visitor.hasCookie("kith-challenge", "SIGN_IN." + UUID.randomUUID() + ".AAAA.9999999999999.x");
    assertThat(visitor.post("/sign-in/passkey", "credential", "{}")).hasRedirectedUrl("/sign-in");
    visitor.post("/sign-in/passkey/options");
    assertThat(visitor.post("/sign-in/passkey", "credential", "{\"id\":[]"))
        .hasRedirectedUrl("/sign-in");
  }

  @Test
  void oneSignsUpWithoutAnyPassword() {
    var invitation = invitations.make(given.someone("Mia").id()).orElseThrow();
    var link = invitation.substring(invitation.lastIndexOf('/') + 1);
    var email = UUID.randomUUID() + "@example.org";
    var noa = given.visitor();
    assertThat(noa.post("/sign-up/passkey/options", "name", "", "email", email, "zone", "UTC"))
        .hasStatus(422);
    var options =
        text(noa.post("/sign-up/passkey/options", "name", "Noa", "email", email, "zone", "UTC"));
    assertThat(noa.post(
            "/sign-up/passkey",
            "name",
            "Noa",
            "email",
            email,
            "zone",
            "UTC",
            "invitation",
            link,
            "credential",
            key.create(options)))
        .hasRedirectedUrl("/");
    assertThat(noa.get("/")).hasStatusOk();
    assertThat(signIn(noa, key)).hasRedirectedUrl("/");
    assertThat(noa.get("/settings")).bodyText().contains("Set a password", "Passkey added");
    var only = passkeyOn(noa);
    assertThat(noa.delete("/settings/passkeys/" + only))
        .hasStatus(422)
        .bodyText()
        .contains("your only way in");
    noa.put("/settings/password", "new", Given.PASSWORD);
    assertThat(noa.delete("/settings/passkeys/" + only)).hasStatus(303);
    assertThat(given.visitor().post("/sign-in", "email", email, "password", Given.PASSWORD))
        .hasRedirectedUrl("/");
  }

  private MvcTestResult add(Visitor visitor, Authenticator with) {
    var options = text(visitor.post("/settings/passkeys/options"));
    return visitor.post(
        "/settings/passkeys", "passkey-name", "blue key", "credential", with.create(options));
  }

  private MvcTestResult signIn(Visitor visitor, Authenticator with) {
    var options = text(visitor.post("/sign-in/passkey/options"));
    return visitor.post("/sign-in/passkey", "credential", with.get(options));
  }

  private String passkeyOn(Visitor visitor) {
    var page = text(visitor.get("/settings"));
    var mark = "action=\"/settings/passkeys/";
    var at = page.indexOf(mark) + mark.length();
    return page.substring(at, page.indexOf('"', at));
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
