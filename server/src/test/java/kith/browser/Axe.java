package kith.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Deque's axe-core, run within the page. */
final class Axe {
  private static final String SCRIPT = read();

  /** Without preloading: axe would ask for imported style sheets at addresses that are none, and our policy says so aloud. */
  private static final String RUN = """
      async () => (await axe.run({preload: false})).violations.flatMap(rule => rule.nodes.map(node =>
        `${rule.id} (${rule.impact}): ${node.html}\\n${node.failureSummary}`))
      """;

  private Axe() {}

  /** In light and in dark, one sentence each with the element. */
  static List<String> violations(Page page) {
    var found = new ArrayList<String>();
    for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.evaluate(SCRIPT);
      for (var violation : (List<?>) page.evaluate(RUN)) {
        found.add("in " + scheme + ": " + violation);
      }
    }
    return found;
  }

  private static String read() {
    try (var script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
