package kith.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kith.accounts.RateLimits.Kind;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever sends a token acts as its account, as far as its scopes go. */
final class BearerFilter extends OncePerRequestFilter {
  private static final String SCHEME = "Bearer ";
  private final ApiTokens tokens;
  private final ClientAddress clients;
  private final RateLimits limits;
  private final TooOften tooOften;

  BearerFilter(ApiTokens tokens, ClientAddress clients, RateLimits limits, TooOften tooOften) {
    this.tokens = tokens;
    this.clients = clients;
    this.limits = limits;
    this.tooOften = tooOften;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      var opened = tokens.open(header.substring(SCHEME.length()).strip());
      if (opened.isEmpty()) {
        var wait = limits.take(Kind.WRONG_TOKEN, clients.of(request));
        if (wait.isPresent()) {
          tooOften.answer(request, response, wait.get());
          return;
        }
      }
      opened.ifPresent(this::enter);
    }
    chain.doFilter(request, response);
  }

  private void enter(ApiTokens.Opened opened) {
    if (opened.wantsMark()) {
      tokens.mark(opened.secret());
    }
    var authorities = opened.scopes().stream()
        .map(scope -> new SimpleGrantedAuthority(scope.authority()))
        .toList();
    var account = opened.secret().account();
    SecurityContextHolder.setContext(new SecurityContextImpl(
        UsernamePasswordAuthenticationToken.authenticated(account, null, authorities)));
  }
}
