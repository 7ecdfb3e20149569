package kith.text;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * Finds days and times in a text, in its order and without overlaps.
 *
 * <p>Implementations are immutable and may be shared between threads. Any text is accepted.
 */
public interface DateReader {
  /**
   * @param reference the moment from which relative days and times count, in the zone of the text's writer
   */
  List<FoundDate> read(String text, ZonedDateTime reference);
}
