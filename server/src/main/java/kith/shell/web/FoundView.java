package kith.shell.web;

import java.time.LocalDate;
import java.util.List;
import kith.shell.Directory;
import kith.shell.Marked;
import kith.shell.Say;
import kith.shell.Search;

/**
 * What a search found.
 *
 * @param asked whether anything was asked for at all
 */
public record FoundView(
    boolean asked, List<Directory.Glance> people, List<Hit> hits, boolean more) {
  static FoundView of(Say say, String asked, Search.Found found, LocalDate today) {
    return new FoundView(
        !asked.isEmpty(),
        found.people(),
        found.hits().stream().map(hit -> Hit.of(say, hit, today)).toList(),
        found.more());
  }

  public boolean nothing() {
    return asked && people.isEmpty() && hits.isEmpty();
  }

  /**
   * @param from what this is, of whom, and when
   */
  public record Hit(String from, List<Marked> words, String href) {
    static Hit of(Say say, Search.Hit hit, LocalDate today) {
      var person = hit.person();
      var on = hit.on();
      var kind = say.text(hit.kind());
      var whose = person == null ? kind : say.text("shell.search.of", kind, person.label());
      return new Hit(
          on == null ? whose : say.text("shell.search.on", whose, say.day(on, today)),
          hit.snippet(),
          hit.href());
    }
  }
}
