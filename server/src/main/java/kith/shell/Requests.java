package kith.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import kith.platform.AccountId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

final class Requests {
  private Requests() {}

  static HttpServletRequest current() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }

  static Page page(HttpServletRequest request) {
    var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Page(
        csrf == null ? null : csrf.getToken(),
        onScreen(request),
        account().isPresent(),
        isPart(request));
  }

  /** Who is signed in. */
  static Optional<AccountId> account() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof AccountId account
        ? Optional.of(account)
        : Optional.empty();
  }

  /** Whether htmx asks for a part of a page; boosted links and forms, and the way back, take it whole. */
  static boolean isPart(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null
        && request.getHeader("HX-Boosted") == null
        && request.getHeader("HX-History-Restore-Request") == null;
  }

  /** Whether a program asks; also after the container sent the request on to {@code /error}. */
  static boolean isApi(HttpServletRequest request) {
    var first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return (first instanceof String path ? path : request.getRequestURI()).startsWith("/api/");
  }

  /** htmx says on which page the part is. */
  private static String onScreen(HttpServletRequest request) {
    var shown = request.getHeader("HX-Current-URL");
    if (shown == null || !isPart(request)) {
      return request.getRequestURI();
    }
    try {
      var path = URI.create(shown).getRawPath();
      return path == null ? "/" : path;
    } catch (IllegalArgumentException _) {
      return "/";
    }
  }
}
