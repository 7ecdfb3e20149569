package kith.support.web;

import java.util.List;
import kith.shell.Option;
import kith.shell.WayView;
import kith.support.Emergency;
import kith.support.Line;
import org.jspecify.annotations.Nullable;

/**
 * Human help for somebody in one country.
 *
 * @param country ISO code; empty when it is not known
 * @param name of the country, in the reader's language
 * @param emergency null where none could be verified
 * @param people those I chose; empty for a guest
 * @param countries to choose from
 * @param kept whether the country is the one that the account keeps
 */
public record HelpView(
    String country,
    String name,
    @Nullable Emergency emergency,
    List<LineView> lines,
    List<Somebody> people,
    List<Option> countries,
    boolean kept) {
  /**
   * @param languages in the reader's language
   * @param source the page's address, without its scheme, for reading
   */
  public record LineView(Line line, String languages, String source) {}

  /** One whom I would call. */
  public record Somebody(String name, String href, List<WayView> ways) {}

  /** Where one of them may be whom it is about. */
  HelpView withoutPeople() {
    return new HelpView(country, name, emergency, lines, List.of(), countries, kept);
  }

  /** The first few, for a place beside words. */
  public HelpView nearest() {
    return new HelpView(
        country,
        name,
        emergency,
        lines.stream().limit(1).toList(),
        people.stream().limit(3).toList(),
        List.of(),
        kept);
  }
}
