package kith.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import kith.platform.Settings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** {@code __Host-} cookies over HTTPS; plain names where this Kith is only reached over http on loopback. */
@Component
class SessionCookie {
  static final String SESSION = "kith";
  static final String VISIT = "kith-visit";
  static final String CHALLENGE = "kith-challenge";
  private final boolean https;

  SessionCookie(Settings settings) {
    this.https = settings.https();
  }

  Optional<String> read(HttpServletRequest request, String name) {
    return Optional.ofNullable(WebUtils.getCookie(request, full(name)))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty());
  }

  void write(HttpServletResponse response, String name, String value, Duration age) {
    var cookie = ResponseCookie.from(full(name), value)
        .httpOnly(true)
        .secure(https)
        .sameSite("Lax")
        .path("/")
        .maxAge(age)
        .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  void clear(HttpServletResponse response, String name) {
    write(response, name, "", Duration.ZERO);
  }

  private String full(String name) {
    return https ? "__Host-" + name : name;
  }
}
