package kith.accounts;

/** What may be seen without signing in. */
final class PublicRoutes {
  static final String OPENAPI = "/api/v1/openapi.json";
  static final String[] PATTERNS = {
    "/sign-up",
    "/sign-in",
    "/someone",
    "/css/**",
    "/js/**",
    "/fonts/**",
    "/icons/**",
    "/webjars/**",
    "/kith.css",
    "/kith.js",
    "/theme.js",
    "/icons.svg",
    "/favicon.ico",
    "/favicon.svg",
    "/app-icon*",
    "/manifest.webmanifest",
    "/error"
  };

  private PublicRoutes() {}
}
