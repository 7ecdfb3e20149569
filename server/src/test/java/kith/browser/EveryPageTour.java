package kith.browser;

import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Follows each link there is; pages that only forms lead to have tours of their own. */
@InBrowser
class EveryPageTour {
  private static final String LINKS =
      "[...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.getAttribute('href'))";
  private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

  @Test
  void everyPageIsAccessibleAndHasItsPicture(Tab tab) {
    tab.open("/sign-up").mustBeAccessible().photograph("sign-up");
    tab.signUp("Mia", "mia@example.org");
    var kinds = new TreeSet<String>();
    var waiting = new ArrayDeque<String>(List.of("/"));
    while (!waiting.isEmpty()) {
      var path = waiting.remove();
      if (kinds.add(kindOf(path))) {
        tab.open(path).mustBeAccessible().photograph(kindOf(path));
        linksOf(tab).stream().filter(link -> !isFile(link)).forEach(waiting::add);
      }
    }
  }

  /** Pages of two persons are one kind, and so are lists that differ by their query alone. */
  private static String kindOf(String path) {
    var plain = path.replaceAll("[?#].*", "").replaceAll(ID, "one");
    return plain.equals("/") ? "today" : plain.substring(1).replace('/', '-');
  }

  private static boolean isFile(String path) {
    return path.matches("[^?#]*\\.[a-z0-9]+([?#].*)?") || path.startsWith("/api/");
  }

  private static List<String> linksOf(Tab tab) {
    return ((List<?>) tab.page().evaluate(LINKS)).stream().map(String::valueOf).toList();
  }
}
