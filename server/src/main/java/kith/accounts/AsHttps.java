package kith.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as its sender sees it: over HTTPS, although the proxy passed it on in the clear. */
final class AsHttps extends HttpServletRequestWrapper {
  AsHttps(HttpServletRequest request) {
    super(request);
  }

  @Override
  public boolean isSecure() {
    return true;
  }

  @Override
  public String getScheme() {
    return "https";
  }
}
