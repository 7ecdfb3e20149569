package kith.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import kith.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/** The token is a keyed hash of the session's cookie, or before sign-in of a short-lived random one: nothing is stored. */
@Component
class CookieCsrf implements CsrfTokenRepository {
  private static final Duration VISIT = Duration.ofHours(2);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String FRESH = CookieCsrf.class.getName() + ".fresh";
  private final SessionCookie cookies;
  private final Vault vault;

  CookieCsrf(SessionCookie cookies, Vault vault) {
    this.cookies = cookies;
    this.vault = vault;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    var secret = new byte[24];
    RANDOM.nextBytes(secret);
    var visit = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    request.setAttribute(FRESH, visit);
    return tokenFor(visit);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (token != null && request.getAttribute(FRESH) instanceof String visit) {
      cookies.write(response, SessionCookie.VISIT, visit, VISIT);
    }
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return secret(request).map(this::tokenFor).orElse(null);
  }

  private Optional<String> secret(HttpServletRequest request) {
    return cookies
        .read(request, SessionCookie.SESSION)
        .or(() -> cookies.read(request, SessionCookie.VISIT));
  }

  private CsrfToken tokenFor(String secret) {
    var token =
        Base64.getUrlEncoder().withoutPadding().encodeToString(vault.keyedHash("csrf", secret));
    return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", token);
  }
}
