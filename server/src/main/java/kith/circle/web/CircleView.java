package kith.circle.web;

import java.time.LocalDate;
import java.util.List;
import kith.platform.Form;
import kith.shell.Option;
import kith.shell.TodayLines;
import org.jspecify.annotations.Nullable;

/**
 * The page of my circle.
 *
 * @param lines what waits from them
 * @param persons of mine who are not connected, to choose from
 */
public record CircleView(
    Form form,
    List<TodayLines.Line> lines,
    List<Connected> connected,
    List<Invited> invited,
    List<Link> links,
    List<Option> blocked,
    List<Option> persons) {
  /** Whether an invitation or a guest link is still open. */
  public boolean waits() {
    return !links.isEmpty() || invited.stream().anyMatch(it -> it.by() == null);
  }

  /**
   * @param name what they call themselves
   * @param person what I call them
   */
  public record Connected(
      String id,
      String name,
      @Nullable String person,
      @Nullable String href,
      boolean muted) {}

  /** @param by who said yes and waits for me; null while nobody did */
  public record Invited(String id, String person, @Nullable String by, LocalDate until) {}

  public record Link(String id, String person, LocalDate until) {}
}
