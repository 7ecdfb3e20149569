package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import kith.platform.Stale;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

@KithTest
class TroubleTest {
  @Autowired
  Given given;

  @Autowired
  ErrorAdvice advice;

  @Test
  void aMissingPageSaysSoAndNothingOfTheRequest() throws Exception {
    var mia = given.someone("Mia").browser();
    var one = mia.get("/nowhere").getResponse().getContentAsByteArray();
    var other = mia.get("/some/other?word=secret").getResponse().getContentAsByteArray();
    assertThat(one).isEqualTo(other).asString().contains("Nothing here");
  }

  @Test
  void aFormSentTooLateGivesBackWhatWasTypedButNoPassword() {
    var mia = given.someone("Mia").browser();
    mia.forgetCsrf();
    assertThat(mia.post("/sign-out", "text", "Maya & the <exam>", "password", "battery staple"))
        .hasStatus(403)
        .bodyText()
        .contains("open for too long", "Maya &amp; the &lt;exam&gt;")
        .doesNotContain("battery staple");
  }

  @Test
  void aStaleSaveShowsBothTexts() {
    var request = request("PUT", "/details/1");
    request.addParameter("words", "what I wrote");
    var answer = advice.stale(request, new Stale("what they wrote"));
    assertThat(answer.getStatusCode().value()).isEqualTo(409);
    assertThat(text(answer)).contains("what I wrote", "what they wrote", "<html");
  }

  @Test
  void aStaleSaveByHtmxIsPutIntoThePage() {
    var request = request("PUT", "/details/1");
    request.addHeader("HX-Request", "true");
    var answer = advice.stale(request, new Stale("what they wrote"));
    assertThat(answer.getHeaders().getFirst("HX-Retarget")).isEqualTo("#main");
    assertThat(text(answer)).contains("what they wrote").doesNotContain("<html");
  }

  @Test
  void aStaleSaveByAProgramCarriesTheirWords() {
    var answer = advice.stale(request("PUT", "/api/v1/details/1"), new Stale("what they wrote"));
    assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
    assertThat(text(answer)).contains("\"status\":409", "\"theirs\":\"what they wrote\"");
  }

  @Test
  void aFailureIsOneSentenceAndTheLogHoldsTheRouteButNoWords() {
    var logger = (Logger) LoggerFactory.getLogger(ErrorAdvice.class);
    var log = new ListAppender<ILoggingEvent>();
    log.start();
    logger.addAppender(log);
    var answer = advice.other(
        request("POST", "/notes"),
        new IllegalStateException("Maya's exam", new RuntimeException("her worry")));
    logger.detachAppender(log);
    assertThat(answer.getStatusCode().value()).isEqualTo(500);
    assertThat(text(answer)).contains("Something went wrong on this side").doesNotContain("Maya");
    var logged = log.list.getFirst();
    assertThat(
            logged.getFormattedMessage() + ThrowableProxyUtil.asString(logged.getThrowableProxy()))
        .contains("POST", "IllegalStateException", "TroubleTest")
        .doesNotContain("Maya's exam", "her worry");
  }

  private static MockHttpServletRequest request(String method, String path) {
    return new MockHttpServletRequest(method, path);
  }

  private static String text(ResponseEntity<byte[]> answer) {
    var body = answer.getBody();
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }
}
