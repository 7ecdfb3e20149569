package kith.listening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer that I looked at in the mirror and kept.
 *
 * @param said what they had said
 * @param reply what I would answer
 * @param seen how it was read
 * @param corrected how I see it; null where I leave it as it was read
 */
public record Mirrored(
    MirrorId id,
    LocalDate on,
    String said,
    String reply,
    Seen seen,
    @Nullable Seen corrected,
    int version) {
  public Seen now() {
    return corrected == null ? seen : corrected;
  }
}
