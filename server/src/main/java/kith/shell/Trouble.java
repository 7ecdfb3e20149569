package kith.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kith.platform.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers that something went wrong: problem details under {@code /api}, elsewhere a page that says what happened and what to
 * do, and gives back what was typed. A missing thing is answered with the same bytes whatever was asked.
 */
@Component
public class Trouble {
  private static final Set<HttpStatus> TOLD = Set.of(
      HttpStatus.BAD_REQUEST,
      HttpStatus.UNAUTHORIZED,
      HttpStatus.FORBIDDEN,
      HttpStatus.NOT_FOUND,
      HttpStatus.METHOD_NOT_ALLOWED,
      HttpStatus.CONFLICT,
      HttpStatus.CONTENT_TOO_LARGE,
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      HttpStatus.UNPROCESSABLE_CONTENT,
      HttpStatus.TOO_MANY_REQUESTS,
      HttpStatus.INTERNAL_SERVER_ERROR,
      HttpStatus.INSUFFICIENT_STORAGE);
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private final TroublePage pages;
  private final MessageSource messages;
  private final JsonMapper json;

  Trouble(TroublePage pages, MessageSource messages, JsonMapper json) {
    this.pages = pages;
    this.messages = messages;
    this.json = json;
  }

  /** For those who answer outside the controllers: filters, and the guards of the doors. */
  public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
      throws IOException {
    var answer = answer(request, status);
    response.setStatus(answer.getStatusCode().value());
    var type = answer.getHeaders().getContentType();
    response.setContentType(type == null ? null : type.toString());
    var body = answer.getBody();
    if (body != null) {
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  /** The same bytes whatever the link was; but for what somebody wrote and sent by it, which they get back. */
  ResponseEntity<byte[]> linkOver(HttpServletRequest request) {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(HTML)
        .body(pages.ofLinkOver(request));
  }

  ResponseEntity<byte[]> answer(HttpServletRequest request, HttpStatus status) {
    return answer(request, status, null, null);
  }

  /** Somebody else saved first: both texts are shown. */
  ResponseEntity<byte[]> stale(HttpServletRequest request, String theirs) {
    return answer(request, HttpStatus.CONFLICT, null, theirs);
  }

  ResponseEntity<byte[]> refused(HttpServletRequest request, Map<String, Wrong> wrong) {
    var say = say(request);
    var errors = new ArrayList<Problem.FieldError>();
    wrong.forEach((field, why) -> errors.add(
        new Problem.FieldError(field, say.text(why.key(), why.arguments().toArray()))));
    return answer(request, HttpStatus.UNPROCESSABLE_CONTENT, errors, null);
  }

  private ResponseEntity<byte[]> answer(
      HttpServletRequest request,
      HttpStatus asked,
      @Nullable List<Problem.FieldError> errors,
      @Nullable String theirs) {
    var status = told(asked);
    if (Requests.isApi(request)) {
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problem(request, status, errors, theirs));
    }
    var answer = ResponseEntity.status(status).contentType(HTML);
    if (Requests.isPart(request)) {
      answer.header("HX-Retarget", "#main").header("HX-Reswap", "innerHTML");
    }
    return answer.body(pages.of(request, status, theirs));
  }

  private byte[] problem(
      HttpServletRequest request,
      HttpStatus status,
      @Nullable List<Problem.FieldError> errors,
      @Nullable String theirs) {
    var say = status == HttpStatus.NOT_FOUND ? new Say(messages, Locale.ENGLISH) : say(request);
    var key = "shell.problem." + status.value();
    return json.writeValueAsBytes(new Problem(
        "about:blank",
        say.text(key + ".title"),
        status.value(),
        say.text(key + ".detail"),
        errors,
        theirs));
  }

  private Say say(HttpServletRequest request) {
    return new Say(messages, request.getLocale());
  }

  private static HttpStatus told(HttpStatus status) {
    if (TOLD.contains(status)) {
      return status;
    }
    return status.is5xxServerError() ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST;
  }
}
