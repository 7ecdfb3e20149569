package kith.listening;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was kept from a note.
 *
 * @param undo takes it back; null when nothing can
 */
public record Kept(
    NoteId note,
    List<Detail> details,
    List<Promise> promises,
    @Nullable UUID undo) {
  public Kept {
    details = List.copyOf(details);
    promises = List.copyOf(promises);
  }

  /** Those details that ask something of me. */
  public List<Detail> askings() {
    return details.stream()
        .filter(detail -> detail.asking() instanceof Asking.Due)
        .toList();
  }
}
