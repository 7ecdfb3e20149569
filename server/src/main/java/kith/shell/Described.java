package kith.shell;

import kith.platform.Form;
import org.jspecify.annotations.Nullable;

/** What a screen reader is told about a field. */
public final class Described {
  private Described() {}

  /** Ids of the hint and of what was wrong; null when there is neither. */
  public static @Nullable String by(Form form, String name, @Nullable String hint) {
    var wrong = form.wrong(name) == null ? "" : "wrong-" + name;
    var ids = (hint == null ? "" : "hint-" + name + " ") + wrong;
    return ids.isEmpty() ? null : ids.strip();
  }

  public static @Nullable String invalid(Form form, String name) {
    return form.wrong(name) == null ? null : "true";
  }
}
