package kith.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

/** With a security key that the browser pretends to have. */
@InBrowser
class PasskeyTour {
  private static final String KEY = """
      {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true, "hasUserVerification": true,
        "isUserVerified": true, "automaticPresenceSimulation": true}}""";

  @Test
  void aPasskeyIsEnoughToSignUpSignInAndLeave(Tab tab) {
    var devtools = tab.page().context().newCDPSession(tab.page());
    devtools.send("WebAuthn.enable", new JsonObject());
    devtools.send(
        "WebAuthn.addVirtualAuthenticator", JsonParser.parseString(KEY).getAsJsonObject());

    tab.open("/sign-up");
    tab.field("name").fill("Mia");
    tab.field("email").fill("mia@example.org");
    press(tab, "/sign-up/passkey/options");
    tab.page().waitForURL(url -> !url.contains("/sign-up"));

    tab.open("/settings").mustBeAccessible();
    assertThat(tab.page().textContent("#passkeys")).contains("Chrome · Linux");
    tab.page().click("#sign-out button");
    tab.page().waitForURL("**/sign-in");
    tab.mustBeAccessible().photograph("sign-in");
    tab.open("/recover").mustBeAccessible().photograph("recover");
    tab.open("/sign-in");

    press(tab, "/sign-in/passkey/options");
    tab.page().waitForURL(url -> !url.contains("/sign-in"));
    tab.open("/settings");
    tab.page().click("#leaving summary");
    press(tab, "/settings/account/options");
    tab.page().waitForURL("**/sign-up");
  }

  private static void press(Tab tab, String options) {
    tab.page().click("[data-options='" + options + "']");
  }
}
