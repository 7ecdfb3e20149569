package kith.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Deque's axe-core, run within the page. */
final class Axe {
  private static final String SCRIPT = read();

  /** With a rule that is off by itself: who says what they see must be understood. Without preloading: axe would ask for imported style sheets at addresses that are none, and our policy says so aloud. */
  private static final String RUN = """
      async only => (await axe.run({preload: false, rules: {'label-content-name-mismatch': {enabled: true}}, ...only})).violations.flatMap(rule => rule.nodes.map(node =>
        `${rule.id} (${rule.impact}): ${node.html}\\n${node.failureSummary}`))
      """;

  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private Axe() {}

  /** In light and in dark, one sentence each with the element; what has nothing to do with colours is the same in both. */
  static List<String> violations(Page page) {
    page.evaluate(SCRIPT);
    var found = new ArrayList<String>(in(ColorScheme.DARK, Map.of(), page));
    found.addAll(in(ColorScheme.LIGHT, Map.of("runOnly", COLOURS), page));
    return found;
  }

  private static List<String> in(ColorScheme scheme, Map<String, Object> only, Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    return ((List<?>) page.evaluate(RUN, only))
        .stream().map(violation -> "in " + scheme + ": " + violation).toList();
  }

  private static String read() {
    try (var script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
