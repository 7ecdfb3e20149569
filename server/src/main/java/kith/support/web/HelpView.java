package kith.support.web;

import java.util.List;
import java.util.stream.Stream;
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
  public record LineView(Line line, String languages, String source) {
    public boolean abuse() {
      return line.about() == Line.About.ABUSE;
    }
  }

  /** One whom I would call. */
  public record Somebody(String name, String href, List<WayView> ways) {
    /** Numbers and addresses to read, for whoever dials on another machine. */
    public List<String> addresses() {
      return ways.stream().map(WayView::address).distinct().toList();
    }
  }

  /** Where all of it stands, for the same country. */
  public String href() {
    return country.isEmpty() ? "/someone" : "/someone?country=" + country;
  }

  /** The first few, for a place beside words. */
  public HelpView nearest() {
    return near(lines.stream().filter(it -> !it.abuse()).limit(1).toList(), people);
  }

  /** The same where somebody hurts me: who knows about that comes first, and none of my people, who may be the one. */
  HelpView nearestToAbuse() {
    var known = lines.stream().filter(LineView::abuse).limit(1);
    var others = lines.stream().filter(it -> !it.abuse()).limit(1);
    return near(Stream.concat(known, others).toList(), List.of());
  }

  private HelpView near(List<LineView> first, List<Somebody> somebody) {
    return new HelpView(
        country, name, emergency, first, somebody.stream().limit(3).toList(), List.of(), kept);
  }
}
