package kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import kith.testing.Given;
import kith.testing.KithTest;
import kith.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class SettingsTest {
  @Autowired
  Given given;

  @Autowired
  SecurityLog log;

  @Test
  void nameAndZoneAreMineToChange() {
    var mia = given.someone("Mia").browser();
    mia.put("/settings/profile", "name", "Mia <b>R.</b>", "zone", "Asia/Tokyo");
    assertThat(mia.get("/settings"))
        .bodyText()
        .contains("Mia &lt;b>R.&lt;/b>", "<option value=\"Asia/Tokyo\" selected");
    assertThat(mia.put("/settings/profile", "name", "Mia", "zone", "Moon/Tycho"))
        .hasStatus(422)
        .bodyText()
        .contains("choose one of those offered");
  }

  @Test
  void aChangedPasswordEndsTheOtherDevicesAndKeepsThisOne() {
    var mia = given.someone("Mia");
    var phone = signedInAgain(mia);
    assertThat(mia.browser()
            .put("/settings/password", "current", Given.PASSWORD, "new", "a new long password"))
        .hasStatus(303);
    assertThat(phone.get("/")).hasStatus3xxRedirection();
    assertThat(mia.browser().get("/")).hasStatusOk();
    assertThat(given.visitor().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD))
        .hasStatus(422);
  }

  @Test
  void withoutTheCurrentPasswordNothingChanges() {
    var mia = given.someone("Mia");
    assertThat(
            mia.browser().put("/settings/password", "current", "guess", "new", "long enough it is"))
        .hasStatus(422)
        .bodyText()
        .contains("not your current password");
    assertThat(mia.browser()
            .put("/settings/email", "email", "new@example.org", "email-password", "guess"))
        .hasStatus(422);
    assertThat(given.visitor().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD))
        .hasStatus(303);
  }

  @Test
  void devicesAreListedAndEachCanBeSignedOut() {
    var mia = given.someone("Mia");
    var phone = signedInAgain(mia);
    assertThat(mia.browser().get("/settings")).bodyText().contains("This device", "Last used");
    assertThat(mia.browser().delete("/settings/devices")).hasStatus(303);
    assertThat(phone.get("/")).hasStatus3xxRedirection();
    assertThat(mia.browser().get("/settings"))
        .bodyText()
        .contains("This device", "All other devices were signed out")
        .doesNotContain("Last used");
  }

  @Test
  void aTokenIsShownOnceAndNeverAgain() {
    var mia = given.someone("Mia").browser();
    assertThat(mia.post("/settings/tokens", "token-name", "phone", "scope", "read"))
        .hasStatusOk()
        .bodyText()
        .contains("kith_");
    assertThat(mia.get("/settings")).bodyText().contains("phone").doesNotContain("kith_");
    assertThat(mia.post("/settings/tokens", "token-name", "phone"))
        .hasStatus(422)
        .bodyText()
        .contains("choose what the token may do");
  }

  @Test
  void theLogKeepsTwoHundredThings() {
    var mia = given.someone("Mia").id();
    for (var i = 0; i < 210; i++) {
      log.note(mia, SecurityEvent.TOKEN_MADE);
    }
    assertThat(log.latest(mia, 1000)).hasSize(200);
  }

  private Visitor signedInAgain(Given.Someone someone) {
    var other = given.visitor();
    other.post("/sign-in", "email", someone.email(), "password", Given.PASSWORD);
    return other;
  }
}
