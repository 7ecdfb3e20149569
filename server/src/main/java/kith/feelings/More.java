package kith.feelings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a check-in is added to one share besides its words and its place in the field; nothing unless I say so.
 *
 * @param sentence the sentence I wrote
 * @param about whom it is about, and what was going on
 */
public record More(boolean sentence, boolean about) {
  public static final More NOTHING = new More(false, false);

  /** What still holds after an edit: nothing that came with it. */
  More unless(CheckIn before, CheckIn after) {
    var said = before.felt();
    var says = after.felt();
    return new More(
        sentence && !isNew(said.sentence(), says.sentence()),
        about && !isNew(said.reason(), says.reason()) && before.about().containsAll(after.about()));
  }

  private static boolean isNew(@Nullable String before, @Nullable String after) {
    return after != null && !Objects.equals(before, after);
  }
}
