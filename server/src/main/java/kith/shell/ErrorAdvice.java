package kith.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kith.platform.BrokenJson;
import kith.platform.NotFound;
import kith.platform.Stale;
import kith.platform.Storage;
import kith.platform.TooMuch;
import kith.platform.WrongInput;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;

/** Gives every exception of a controller its answer. */
@ControllerAdvice
class ErrorAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);
  private final Trouble trouble;

  ErrorAdvice(Trouble trouble) {
    this.trouble = trouble;
  }

  /** A missing thing, somebody else's and a malformed id are answered alike, byte for byte. */
  @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
  ResponseEntity<byte[]> notFound(HttpServletRequest request) {
    return trouble.answer(request, HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler(LinkOver.class)
  ResponseEntity<byte[]> linkOver(HttpServletRequest request) {
    return trouble.linkOver(request);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> refused(HttpServletRequest request, WrongInput refused) {
    return trouble.refused(request, refused.wrong());
  }

  @ExceptionHandler
  ResponseEntity<byte[]> stale(HttpServletRequest request, Stale stale) {
    return trouble.stale(request, stale.theirs());
  }

  @ExceptionHandler(BrokenJson.class)
  ResponseEntity<byte[]> broken(HttpServletRequest request) {
    return trouble.answer(request, HttpStatus.BAD_REQUEST);
  }

  @ExceptionHandler(TooMuch.class)
  ResponseEntity<byte[]> tooMuch(HttpServletRequest request) {
    return trouble.answer(request, HttpStatus.CONTENT_TOO_LARGE);
  }

  /** These belong to the guards of the doors. */
  @ExceptionHandler
  void denied(AccessDeniedException denied) {
    throw denied;
  }

  @ExceptionHandler
  void unknown(AuthenticationException unknown) {
    throw unknown;
  }

  /** The other side went away: there is nobody to answer. */
  @ExceptionHandler(IOException.class)
  void gone() {}

  @ExceptionHandler
  ResponseEntity<byte[]> other(HttpServletRequest request, Exception exception) {
    if (exception instanceof ErrorResponse response
        && HttpStatus.resolve(response.getStatusCode().value()) instanceof HttpStatus status
        && status.is4xxClientError()) {
      return trouble.answer(request, status);
    }
    if (Storage.cannotWrite(exception)) {
      LOG.error(
          "{} {} was not saved: the disk is full or may not be written",
          request.getMethod(),
          route(request));
      return trouble.answer(request, HttpStatus.INSUFFICIENT_STORAGE);
    }
    LOG.error("{} {} failed", request.getMethod(), route(request), new WithoutWords(exception));
    return trouble.answer(request, HttpStatus.INTERNAL_SERVER_ERROR);
  }

  private static @Nullable Object route(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
  }
}
