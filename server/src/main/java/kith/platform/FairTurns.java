package kith.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets those who wait have their turn, before every second request by chance. A connection whose next request is there when the last one is
 * answered keeps its thread, and with it one of the few that carry all others; a page that is held waits for nothing and so would never let go.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FairTurns implements Filter {
  private static final int IN_A_ROW = 2;

  @Override
  @SuppressWarnings("ThreadPriorityCheck") // nothing but fairness depends on it
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (ThreadLocalRandom.current().nextInt(IN_A_ROW) == 0) {
      Thread.yield();
    }
    chain.doFilter(request, response);
  }
}
