package kith.browser;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Looks at every page: follows each link there is, and opens what only a form, a key or a stranger leads to. */
@InBrowser
class EveryPageTour {
  private static final String LINKS =
      "[...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.getAttribute('href'))";
  private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
  private static final List<String> KINDS = List.of(
      "today",
      "people-one",
      "people-one-basics",
      "people-one-new-way",
      "details-one-edit",
      "promises-one-edit",
      "moments-one",
      "notes-one",
      "notes-one-proposals",
      "feelings-one-edit",
      "feelings-one-telling-one",
      "feelings-history",
      "mirror-kept-one",
      "opening-with-one",
      "opening-exchanges-one",
      "opening-prompts-one",
      "opening-drafts-one",
      "circle-shared",
      "someone-people",
      "someone-apart-one",
      "settings");
  private final Set<String> seen = new TreeSet<>();
  private final Set<String> photographed = new TreeSet<>();

  @Test
  void everyPageIsAccessibleAndHasItsPicture(Tab tab, Tab guest) {
    look(tab, "/sign-up");
    tab.signUp("Mia", "mia@example.org").mustBeAccessible().photograph("first-visit");
    var written = Written.by(tab);
    follow(tab, List.of("/"));
    follow(tab, written.unlinked());
    Assertions.assertThat(seen).containsAll(KINDS);
    look(tab, "/style");
    dialogs(tab);
    errors(tab);
    written.handedOn().forEach(link -> look(guest, link));
    follow(guest, List.of("/sign-in"));
  }

  private void follow(Tab tab, Collection<String> from) {
    var waiting = new ArrayDeque<>(from);
    while (!waiting.isEmpty()) {
      var path = waiting.remove();
      if (seen.add(kindOf(path))) {
        look(tab, path);
        linksOf(tab).stream().filter(link -> !isFile(link)).forEach(waiting::add);
      }
    }
  }

  private void look(Tab tab, String path) {
    var kind = kindOf(path);
    seen.add(kind);
    tab.open(path).mustBeAccessible();
    if (photographed.add(kind.replaceFirst("-new-.*", "-new"))) {
      tab.photograph(kind);
    }
  }

  private static void dialogs(Tab tab) {
    tab.open("/");
    tab.page().keyboard().press("Control+k");
    tab.page().keyboard().type("maya");
    tab.page().locator("#palette-found a").first().waitFor();
    tab.mustBeAccessible().photograph("palette");
    tab.open("/people");
    tab.page().locator("main ul.people a").first().click();
    tab.page().locator("main .person-head details.menu summary").click();
    tab.mustBeAccessible().photograph("person-menu");
  }

  private static void errors(Tab tab) {
    tab.openRefused("/people/" + UUID.randomUUID()).mustBeAccessible().photograph("not-found");
    tab.open("/people");
    tab.page().locator(".adder > summary").click();
    tab.field("name").fill("a name that is too long ".repeat(10));
    tab.refused(() -> tab.field("name").press("Enter"), "#wrong-name");
    tab.mustBeAccessible().photograph("people-refused");
  }

  /** Pages of two persons are one kind, and so are lists that differ by their query alone; a form opened in place is one more. */
  private static String kindOf(String path) {
    var edit = path.replaceFirst(".*[?&]edit=([0-9a-z-]+).*", "-$1");
    var plain = path.replaceAll("[?#].*", "")
        .replaceAll(ID, "one")
        .replaceFirst("/[\\w-]{20,}$", "/secret");
    return (plain.equals("/") ? "today" : plain.substring(1).replace('/', '-'))
        + (edit.startsWith("-") ? edit.replaceAll(ID, "one") : "");
  }

  private static boolean isFile(String path) {
    return path.matches("[^?#]*\\.[a-z0-9]+([?#].*)?") || path.startsWith("/api/");
  }

  private static List<String> linksOf(Tab tab) {
    return ((List<?>) tab.page().evaluate(LINKS)).stream().map(String::valueOf).toList();
  }
}
