package kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Over HTTPS, as Mozilla's Observatory would look at it. */
@KithTest
@TestPropertySource(
    properties = {"kith.url=https://kith.example.org", "kith.listen.proxy=10.0.0.0/8"})
class HeadersTest {
  @Autowired
  Given given;

  @Test
  void everyAnswerCarriesTheHeadersThatKeepItClosed() {
    var mia = given.someone("Mia");
    for (var answer : List.of(
        given.visitor().get("/sign-in"),
        mia.browser().get("/"),
        mia.browser().get("/nowhere"),
        given.visitor().get("/kith.css"),
        given.program(mia).get("/api/v1/nowhere"))) {
      assertThat(answer)
          .hasHeader("Strict-Transport-Security", "max-age=31536000")
          .hasHeader("X-Content-Type-Options", "nosniff")
          .hasHeader("X-Frame-Options", "DENY")
          .hasHeader("Referrer-Policy", "no-referrer")
          .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
          .hasHeader("Cross-Origin-Resource-Policy", "same-origin");
      assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
          .startsWith("default-src 'none'; ")
          .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
          .doesNotContain("unsafe", "http", "*");
      assertThat(answer.getResponse().getHeader("Permissions-Policy")).contains("camera=()");
    }
  }

  @Test
  void theyAreWorthMoreThanAHundredAndTwentyOnMozillasScale() {
    var mia = given.someone("Mia");
    var visitor = given.visitor();
    var door = visitor.get("/sign-in");
    var cookies = new ArrayList<>(door.getResponse().getHeaders("Set-Cookie"));
    var signedIn = visitor.post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
    cookies.addAll(signedIn.getResponse().getHeaders("Set-Cookie"));
    assertThat(cookies).hasSizeGreaterThan(1);
    for (var page : List.of(door, visitor.get("/"), visitor.get("/people"))) {
      assertThat(Observatory.score(page, cookies))
          .as("%s", Observatory.modifiers(page, cookies))
          .isGreaterThanOrEqualTo(120);
    }
  }

  @Test
  void pagesAreKeptInNoCache() {
    assertThat(given.someone("Mia").browser().get("/"))
        .headers()
        .hasHeaderSatisfying(
            "Cache-Control", values -> assertThat(values).first().asString().contains("no-store"));
  }

  @Test
  void theSessionCookieIsForThisHostAloneAndNoScriptReadsIt() {
    var mia = given.someone("Mia");
    var signIn = given.visitor().post("/sign-in", "email", mia.email(), "password", Given.PASSWORD);
    assertThat(signIn.getResponse().getHeaders("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("__Host-kith="))
        .singleElement()
        .asString()
        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
        .doesNotContain("Domain");
  }

  @Test
  void everyCookieIsSecureAlthoughTheProxySpeaksInTheClear() {
    var mia = given.someone("Mia").browser();
    var answer = mia.put("/settings/profile", "name", "Mia", "zone", "UTC");
    assertThat(answer.getResponse().getHeaders("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("; Secure", "; HttpOnly"));
  }
}
