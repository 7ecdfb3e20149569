package kith.text.notes;

import java.util.List;
import kith.text.When;
import org.jspecify.annotations.Nullable;

/**
 * A coming event found.
 *
 * @param from the first token of its words
 * @param to one past the last
 * @param thing what it is called in a question: "job interview"
 */
record Happening(
    int from,
    int to,
    Occasion occasion,
    String thing,
    Subject subject,
    @Nullable When when) {
  List<String> about() {
    return subject.names();
  }
}
