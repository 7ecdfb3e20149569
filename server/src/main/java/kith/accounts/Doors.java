package kith.accounts;

import kith.platform.Settings;
import kith.shell.Trouble;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.stereotype.Component;

/** What the doors for people and for programs have in common. */
@Component
class Doors {
  private final Settings settings;
  private final ClientAddress clients;
  private final RateLimits limits;
  private final TooOften tooOften;
  private final Trouble trouble;

  Doors(
      Settings settings,
      ClientAddress clients,
      RateLimits limits,
      TooOften tooOften,
      Trouble trouble) {
    this.settings = settings;
    this.clients = clients;
    this.limits = limits;
    this.tooOften = tooOften;
    this.trouble = trouble;
  }

  RateLimitFilter counted() {
    return new RateLimitFilter(PublicRoutes.matcher(), clients, limits, tooOften);
  }

  ProxyFilter byProxy() {
    return new ProxyFilter(clients, trouble);
  }

  OwnPagesFilter ownPages() {
    return new OwnPagesFilter(trouble, settings.https());
  }

  BearerFilter bearer(ApiTokens tokens) {
    return new BearerFilter(tokens, clients, limits, tooOften);
  }

  void headers(HeadersConfigurer<HttpSecurity> headers) {
    SecurityHeaders.write(headers, settings.https());
  }
}
