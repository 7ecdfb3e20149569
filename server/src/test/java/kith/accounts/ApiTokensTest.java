package kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kith.platform.NotFound;
import kith.platform.Refusal;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class ApiTokensTest {
  private static final String NOWHERE = "/api/v1/nowhere";

  @Autowired
  Given given;

  @Autowired
  ApiTokens tokens;

  @Autowired
  TokenCommand command;

  @Test
  void withoutATokenTheApiSaysHowToSendOne() {
    assertThat(given.program("kith_nonsense").get(NOWHERE))
        .hasStatus(401)
        .hasContentType("application/problem+json")
        .hasHeader("WWW-Authenticate", "Bearer realm=\"kith\"")
        .bodyText()
        .contains("Authorization: Bearer");
  }

  @Test
  void aTokenOpensAsFarAsItsScopes() {
    var mia = given.someone("Mia");
    var reader = given.program(mia, Scope.READ);
    assertThat(reader.get(NOWHERE)).hasStatus(404);
    assertThat(reader.post(NOWHERE, "{}"))
        .hasStatus(403)
        .hasContentType("application/problem+json")
        .bodyText()
        .contains("scope");
    var writer = given.program(mia, Scope.WRITE);
    assertThat(writer.get(NOWHERE)).hasStatus(403);
    assertThat(writer.post(NOWHERE, "{}")).hasStatus(404);
  }

  @Test
  void theApiSetsNoCookieAndTakesNone() {
    var mia = given.someone("Mia");
    assertThat(mia.browser().get(NOWHERE)).hasStatus(401).doesNotContainHeader("Set-Cookie");
  }

  @Test
  void aRevokedTokenOpensNothingAndNobodyRevokesAnothers() {
    var mia = given.someone("Mia");
    var token = given.program(mia);
    var id = tokens.all(mia.id()).getFirst().id();
    var stranger = given.someone("Noa").id();
    assertThatThrownBy(() -> tokens.revoke(stranger, id)).isInstanceOf(NotFound.class);
    assertThat(token.get(NOWHERE)).hasStatus(404);
    tokens.revoke(mia.id(), id);
    assertThat(token.get(NOWHERE)).hasStatus(401);
    assertThatThrownBy(() -> tokens.revoke(mia.id(), UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theOperatorGetsATokenAtTheMachineAndNothingElseIsPrinted() {
    var mia = given.someone("Mia");
    var printed = new ByteArrayOutputStream();
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    command.run(List.of("--account", mia.email(), "--scopes", "read"), out);
    var token = printed.toString(StandardCharsets.UTF_8).strip();
    assertThat(given.program(token).get(NOWHERE)).hasStatus(404);
    assertThat(given.program(token).post(NOWHERE, "{}")).hasStatus(403);
    assertThatThrownBy(() -> command.run(List.of("--account", "nobody@example.org"), out))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("No account here");
  }
}
