package kith.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kith.shell.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nobody, person or program, goes round the declared proxy in the clear. */
final class ProxyFilter extends OncePerRequestFilter {
  private final ClientAddress clients;
  private final Trouble trouble;

  ProxyFilter(ClientAddress clients, Trouble trouble) {
    this.clients = clients;
    this.trouble = trouble;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (clients.avoidsProxy(request)) {
      trouble.write(request, response, HttpStatus.FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }
}
