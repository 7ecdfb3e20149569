package kith.shell;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details as the API answers them (RFC 9457, media type {@code application/problem+json}).
 *
 * @param title what was wrong, in general
 * @param detail what to do about it
 * @param errors field by field; absent when no field is to blame
 * @param theirs the words that somebody saved meanwhile (409); absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable List<FieldError> errors,
    @Nullable String theirs) {
  /** An empty field name means the whole body. */
  record FieldError(String field, String message) {}
}
