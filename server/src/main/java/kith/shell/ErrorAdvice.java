package kith.shell;

import java.nio.charset.StandardCharsets;
import kith.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** A missing thing, somebody else's and a malformed id are one and the same page, byte for byte. */
@ControllerAdvice
class ErrorAdvice {
  private final byte[] notFound;

  ErrorAdvice(StaticPages pages) {
    this.notFound = pages.notFound().getBytes(StandardCharsets.UTF_8);
  }

  @ExceptionHandler({
    NotFound.class,
    NoResourceFoundException.class,
    MethodArgumentTypeMismatchException.class
  })
  ResponseEntity<byte[]> notFound() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(notFound);
  }
}
