package kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kith.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ListenTest {
  private static final Listen BEHIND = new Listen("0.0.0.0", "10.0.0.9, 172.18.0.0/16", "", "");

  @Test
  void onThisMachineNothingElseIsNeeded() {
    assertThatCode(() -> new Listen("127.0.0.1", "", "", "").check(false))
        .doesNotThrowAnyException();
    assertThatCode(() -> new Listen("localhost", "", "", "").check(false))
        .doesNotThrowAnyException();
  }

  @Test
  void beyondItNothingGoesInTheClear() {
    assertThatThrownBy(() -> new Listen("0.0.0.0", "", "", "").check(true))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("KITH_TLS_CERT")
        .hasMessageContaining("KITH_PROXY");
    assertThatCode(() -> new Listen("0.0.0.0", "", "c.pem", "k.pem").check(true))
        .doesNotThrowAnyException();
    assertThatCode(() -> BEHIND.check(true)).doesNotThrowAnyException();
  }

  @Test
  void halfAKeyPairAndAnAddressWithoutHttpsAreRefused() {
    assertThatThrownBy(() -> new Listen("127.0.0.1", "", "c.pem", "").check(true))
        .hasMessageContaining("go together");
    assertThatThrownBy(() -> BEHIND.check(false)).hasMessageContaining("KITH_URL");
  }

  @Test
  void whoSendsAHeaderIsBelievedOnlyWhenHeIsTheProxy() {
    var clients = new ClientAddress(BEHIND);
    assertThat(clients.of(from("203.0.113.7", "198.51.100.1"))).isEqualTo("203.0.113.7");
    assertThat(clients.of(from("10.0.0.9", "198.51.100.1"))).isEqualTo("198.51.100.1");
    assertThat(clients.of(from("10.0.0.9", "6.6.6.6, 198.51.100.1, 172.18.3.4")))
        .isEqualTo("198.51.100.1");
    assertThat(clients.of(from("10.0.0.9", "not an address"))).isEqualTo("not an address");
    assertThat(new ClientAddress(new Listen("127.0.0.1", "", "", ""))
            .of(from("127.0.0.1", "198.51.100.1")))
        .isEqualTo("127.0.0.1");
  }

  @Test
  void aWholeNetworkOfTheNewKindIsOneClient() {
    var clients = new ClientAddress(BEHIND);
    assertThat(clients.of(from("2001:db8:1:2::1", "")))
        .isEqualTo(clients.of(from("2001:db8:1:2:ffff::9", "")))
        .isNotEqualTo(clients.of(from("2001:db8:1:3::1", "")));
  }

  @Test
  void withAProxyDeclaredNobodyGoesRoundItInTheClear() {
    var clients = new ClientAddress(BEHIND);
    assertThat(clients.avoidsProxy(from("203.0.113.7", ""))).isTrue();
    assertThat(clients.avoidsProxy(from("172.18.0.5", ""))).isFalse();
    assertThat(clients.avoidsProxy(from("127.0.0.1", ""))).isFalse();
  }

  private static MockHttpServletRequest from(String address, String forwarded) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    request.addHeader("X-Forwarded-For", forwarded);
    return request;
  }
}
