package kith.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** Who asks, as far as it can be trusted: what a header says counts only when the declared proxy says it. */
@Component
class ClientAddress {
  private static final String FORWARDED = "X-Forwarded-For";
  private static final int LONGEST = 45;
  private final List<IpAddressMatcher> proxies;

  ClientAddress(Listen listen) {
    this.proxies = listen.proxies().stream().map(IpAddressMatcher::new).toList();
  }

  /** An address; of IPv6 the network (64 bits), since one client has all of it. */
  String of(HttpServletRequest request) {
    var near = request.getRemoteAddr();
    if (!isProxy(near)) {
      return network(near);
    }
    var told = request.getHeader(FORWARDED);
    if (told == null) {
      return network(near);
    }
    return Arrays.stream(told.split(","))
        .map(String::strip)
        .filter(hop -> hop.length() <= LONGEST && !hop.isEmpty())
        .toList()
        .reversed()
        .stream()
        .filter(hop -> !isProxy(hop))
        .findFirst()
        .map(ClientAddress::network)
        .orElse(near);
  }

  /** Whether somebody goes round the declared proxy, in the clear. */
  boolean avoidsProxy(HttpServletRequest request) {
    var near = request.getRemoteAddr();
    return !proxies.isEmpty() && !request.isSecure() && !isProxy(near) && !isLoopback(near);
  }

  private boolean isProxy(String address) {
    return proxies.stream().anyMatch(proxy -> matches(proxy, address));
  }

  private static boolean matches(IpAddressMatcher proxy, String address) {
    try {
      return proxy.matches(address);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean isLoopback(String address) {
    return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
  }

  private static String network(String address) {
    if (!address.matches("[0-9a-fA-F:.]+") || !address.contains(":")) {
      return address;
    }
    try {
      var bytes = InetAddress.getByName(address).getAddress();
      return bytes.length == 4
          ? address
          : InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, 8), 16)).getHostAddress();
    } catch (UnknownHostException _) {
      return address;
    }
  }
}
