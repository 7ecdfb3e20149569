package kith.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Refusals at the door of the API as problem details (RFC 9457). */
@Component
class Problems {
  private final JsonMapper json;
  private final MessageSource messages;

  Problems(JsonMapper json, MessageSource messages) {
    this.json = json;
    this.messages = messages;
  }

  void write(HttpServletResponse response, HttpStatus status, String key) throws IOException {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("title", status.getReasonPhrase());
    problem.put("status", status.value());
    problem.put("detail", messages.getMessage(key, null, Locale.ENGLISH));
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
