package kith.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kith.accounts.RateLimits.Kind;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts what each client asks of the public routes. */
final class RateLimitFilter extends OncePerRequestFilter {
  private final RequestMatcher publicRoutes;
  private final ClientAddress clients;
  private final RateLimits limits;
  private final TooOften tooOften;

  RateLimitFilter(
      RequestMatcher publicRoutes, ClientAddress clients, RateLimits limits, TooOften tooOften) {
    this.publicRoutes = publicRoutes;
    this.clients = clients;
    this.limits = limits;
    this.tooOften = tooOften;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (publicRoutes.matches(request)) {
      var wait = limits.take(kind(request), clients.of(request));
      if (wait.isPresent()) {
        tooOften.answer(request, response, wait.get());
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private static Kind kind(HttpServletRequest request) {
    var reads =
        HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    if (!reads) {
      return Kind.FORM;
    }
    var path = request.getRequestURI();
    return path.indexOf('.', path.lastIndexOf('/') + 1) > 0 ? Kind.FILE : Kind.PAGE;
  }
}
