package kith.shell.web;

import java.util.List;
import java.util.stream.Stream;
import kith.shell.Say;
import kith.shell.Search;

/** A page or act that the palette goes to. */
public record Jump(String href, String icon, String words) {
  private record Place(String href, String icon, String key) {}

  private static final List<Place> PLACES = List.of(
      new Place("/#note-text", "note", "shell.jump.note"),
      new Place("/", "today", "shell.nav.today"),
      new Place("/people", "people", "shell.nav.people"),
      new Place("/people#field-name", "plus", "shell.jump.person"),
      new Place("/upcoming", "upcoming", "shell.nav.upcoming"),
      new Place("/search", "search", "shell.nav.search"),
      new Place("/feelings", "feel", "shell.jump.feelings"),
      new Place("/opening", "open-up", "shell.jump.opening"),
      new Place("/circle", "share", "shell.jump.circle"),
      new Place("/settings", "settings", "shell.nav.settings"),
      new Place("/someone", "someone", "shell.help"));

  /** All of them for an empty query; otherwise those whose words begin with what was typed. */
  static List<Jump> to(Say say, String typed) {
    return places(say)
        .filter(jump -> typed.isBlank() || Search.matches(typed, jump.words()))
        .toList();
  }

  private static Stream<Jump> places(Say say) {
    return PLACES.stream()
        .map(place -> new Jump(place.href(), place.icon(), say.text(place.key())));
  }
}
