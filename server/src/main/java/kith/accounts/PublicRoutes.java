package kith.accounts;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What may be seen without signing in. */
final class PublicRoutes {
  static final String OPENAPI = "/api/v1/openapi.json";
  /** Whoever has the link may send it from anywhere: a mail program does. */
  static final String WITHOUT_TOKEN = "/unsubscribe/*";

  static final String[] PATTERNS = {
    "/sign-up",
    "/sign-up/*",
    "/sign-up/passkey/options",
    "/sign-in",
    "/sign-in/passkey",
    "/sign-in/passkey/options",
    "/someone",
    "/confirm/*",
    "/recover",
    "/reset/*",
    "/join/*",
    "/answer/*",
    "/answer/*/back",
    "/answer/*/live",
    WITHOUT_TOKEN,
    "/css/**",
    "/js/**",
    "/fonts/**",
    "/icons/**",
    "/webjars/**",
    "/kith.css",
    "/kith.js",
    "/mentions.js",
    "/theme.js",
    "/passkeys.js",
    "/icons.svg",
    "/favicon.ico",
    "/favicon.svg",
    "/app-icon*",
    "/manifest.webmanifest",
    "/error"
  };

  private PublicRoutes() {}

  static RequestMatcher matcher() {
    return new OrRequestMatcher(Stream.concat(Stream.of(OPENAPI), Arrays.stream(PATTERNS))
        .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
        .toList());
  }
}
