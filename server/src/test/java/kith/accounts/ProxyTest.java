package kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** With a proxy declared: the network from which the tests' visitors come. */
@KithTest
@TestPropertySource(
    properties = {"kith.url=https://kith.example.org", "kith.listen.proxy=10.0.0.0/8"})
class ProxyTest {
  @Autowired
  Given given;

  @Autowired
  TestAccounts accounts;

  @Autowired
  MockMvcTester mvc;

  @Test
  void nobodyGoesRoundItInTheClearNeitherToPagesNorWithAToken() {
    var mia = given.someone("Mia");
    var token = "Bearer " + accounts.token(mia.id());
    assertThat(mia.browser().get("/sign-in")).hasStatusOk();
    assertThat(given.program(mia).get("/api/v1/people")).hasStatusOk();
    for (var path : List.of("/sign-in", "/api/v1/people", "/api/v1/openapi.json")) {
      var round = mvc.get().uri(path).remoteAddress("203.0.113.7").header("Authorization", token);
      assertThat(round).as(path).hasStatus(403);
    }
  }
}
