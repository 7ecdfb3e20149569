package kith.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kith.accounts.RateLimits.Kind;
import org.springframework.stereotype.Component;

/** Keeps one client from signing up without end. */
@Component
public class Crowd {
  private final ClientAddress clients;
  private final RateLimits limits;
  private final TooOften tooOften;

  Crowd(ClientAddress clients, RateLimits limits, TooOften tooOften) {
    this.clients = clients;
    this.limits = limits;
    this.tooOften = tooOften;
  }

  /** Whether this client tried too often, and was told so. */
  public boolean answered(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var until = limits.take(Kind.SIGN_UP, clients.of(request));
    if (until.isPresent()) {
      tooOften.answer(request, response, until.get());
    }
    return until.isPresent();
  }
}
