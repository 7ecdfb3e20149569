package kith.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import kith.platform.Refusal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Where this Kith listens, and what keeps the way to it private.
 *
 * @param address to listen on ({@code KITH_ADDRESS})
 * @param proxy addresses or networks, separated by commas, of the proxy that ends TLS ({@code KITH_PROXY}); empty: none
 * @param tlsCert PEM file of the certificate chain ({@code KITH_TLS_CERT}); empty: none
 * @param tlsKey PEM file of its private key ({@code KITH_TLS_KEY}); empty: none
 */
@ConfigurationProperties("kith.listen")
record Listen(
    @DefaultValue("127.0.0.1") String address,
    @DefaultValue("") String proxy,
    @DefaultValue("") String tlsCert,
    @DefaultValue("") String tlsKey) {
  List<String> proxies() {
    return Arrays.stream(proxy.split(","))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  boolean tls() {
    return !tlsCert.isBlank() && !tlsKey.isBlank();
  }

  /** Beyond this machine nothing goes in the clear. */
  void check(boolean httpsUrl) {
    if (tlsCert.isBlank() != tlsKey.isBlank()) {
      throw new Refusal("KITH_TLS_CERT and KITH_TLS_KEY go together; only one of them is set.");
    }
    proxies().forEach(Listen::checkProxy);
    if (!loopback() && !tls() && proxies().isEmpty()) {
      throw new Refusal("Kith does not listen on " + address
          + " in the clear: set KITH_TLS_CERT and KITH_TLS_KEY, or name the TLS-terminating proxy before it in"
          + " KITH_PROXY, or leave KITH_ADDRESS unset.");
    }
    if ((!loopback() || tls()) && !httpsUrl) {
      throw new Refusal(
          "Kith is to be reached over HTTPS, so KITH_URL must say where, as https://….");
    }
  }

  private static void checkProxy(String proxy) {
    try {
      new IpAddressMatcher(proxy);
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          "KITH_PROXY names addresses or networks, such as 10.0.0.2 or 10.0.0.0/24, not " + proxy
              + ".",
          e);
    }
  }

  private boolean loopback() {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new Refusal("KITH_ADDRESS is no address of this machine: " + address + ".", e);
    }
  }
}
