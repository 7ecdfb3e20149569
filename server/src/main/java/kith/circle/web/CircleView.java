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
    List<Awaited> awaited,
    List<Link> links,
    List<Blocked> blocked,
    List<Option> persons) {
  /** Whether something is mine to do: to look at, to say yes to, or to say who somebody is. */
  public boolean waitsForMe() {
    return !lines.isEmpty()
        || invited.stream().anyMatch(it -> it.by() != null)
        || connected.stream().anyMatch(it -> it.person() == null);
  }

  /** Whether an invitation or a guest link is still open, or somebody's own yes is still to come. */
  public boolean waitsForOthers() {
    return !links.isEmpty()
        || !awaited.isEmpty()
        || invited.stream().anyMatch(it -> it.by() == null);
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

  /** Somebody to whose invitation I said yes. */
  public record Awaited(String name, LocalDate until) {}

  /**
   * @param called what I called them
   * @param name what they call themselves; empty when it is the same
   */
  public record Blocked(String id, String called, String name) {}

  public record Link(String id, String person, LocalDate until) {}
}
