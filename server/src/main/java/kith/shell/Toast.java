package kith.shell;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A short word after an act. Put into a model as {@code toast}: a part carries it along, a page shows it, and a redirect
 * hands it to the page that follows.
 *
 * @param key of its message, "MODULE.toast.WHAT"; it takes no arguments, for it may travel in a cookie
 * @param undo what takes the act back; null when nothing does
 */
public record Toast(String key, @Nullable UUID undo) {
  public static Toast of(String key) {
    return new Toast(key, null);
  }
}
