package kith.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import kith.shell.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** The second line behind the form's token: browsers say whether a request comes from a page of ours. */
final class OwnPagesFilter extends OncePerRequestFilter {
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OURS = Set.of("same-origin", "none");
  private final Trouble trouble;
  private final boolean https;

  OwnPagesFilter(Trouble trouble, boolean https) {
    this.https = https;
    this.trouble = trouble;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (fromElsewhere(request)) {
      trouble.write(request, response, HttpStatus.FORBIDDEN);
    } else {
      chain.doFilter(https && !request.isSecure() ? new AsHttps(request) : request, response);
    }
  }

  private static boolean fromElsewhere(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    return site != null && !OURS.contains(site) && !READS.contains(request.getMethod());
  }
}
