package kith.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import kith.shell.Trouble;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Says kindly to come back later, and when. */
@Component
public class TooOften {
  private final Trouble trouble;

  TooOften(Trouble trouble) {
    this.trouble = trouble;
  }

  public void answer(HttpServletRequest request, HttpServletResponse response, Duration wait)
      throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
    trouble.write(request, response, HttpStatus.TOO_MANY_REQUESTS);
  }
}
