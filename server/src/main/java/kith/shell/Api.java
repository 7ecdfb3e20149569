package kith.shell;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** What all of {@code /api/v1} has in common. */
public final class Api {
  public static final String PATH = "/api/v1";

  private Api() {}

  /**
   * @param path of what was made, below {@link #PATH}
   */
  public static <T> ResponseEntity<T> created(String path, T made) {
    return ResponseEntity.created(URI.create(PATH + path)).body(made);
  }

  public static ResponseEntity<Void> done() {
    return ResponseEntity.noContent().build();
  }
}
