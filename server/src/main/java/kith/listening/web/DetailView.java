package kith.listening.web;

import java.util.List;
import kith.shell.Option;
import org.jspecify.annotations.Nullable;

/**
 * A detail, told in words.
 *
 * @param about somebody in their life whom it concerns; empty when nobody
 * @param when in words; empty when it has no day
 * @param persons whom it is about; value is the path of their page
 * @param asking what it asks of me, or when I asked; null when nothing
 * @param due whether I can ask or let it go
 * @param asked whether I asked and it is neither settled nor asked again
 * @param settled in words; null while it is not
 */
public record DetailView(
    String id,
    String kind,
    String icon,
    String words,
    String about,
    String when,
    List<Option> persons,
    @Nullable String asking,
    boolean due,
    boolean asked,
    @Nullable String settled) {
  public String path() {
    return "/details/" + id;
  }
}
