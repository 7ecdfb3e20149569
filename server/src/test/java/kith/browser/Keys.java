package kith.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;

/** Hands that use no mouse: Tab until the thing is reached, then type or press. */
final class Keys {
  private static final int MOST_STOPS = 250;
  private static final String REACHED = """
      ({selector, words}) => {
        const at = document.activeElement;
        const said = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
        return !!at && at.matches(selector) && said.replace(/\\s+/g, ' ').includes(words);
      }""";
  private final Page page;

  Keys(Tab tab) {
    page = tab.page();
  }

  Keys to(String selector) {
    return to(selector, "");
  }

  /** Goes on, and round once, until what has the focus is this and says these words. */
  Keys to(String selector, String words) {
    var wanted = Map.of("selector", selector, "words", words);
    for (var stop = 0; stop < MOST_STOPS; stop++) {
      if (Boolean.TRUE.equals(page.evaluate(REACHED, wanted))) {
        mustBeSeen();
        return this;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("no way by Tab to " + selector + " " + words + " on " + page.url());
  }

  Keys toField(String name) {
    return to("main [name='" + name + "']:not([type=hidden])");
  }

  Keys type(String words) {
    page.keyboard().type(words);
    return this;
  }

  Keys press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Enter, and waits for the page to which it leads. */
  Keys follow(String path) {
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.replaceFirst("https?://[^/]*", "").matches(path));
    page.waitForLoadState();
    return this;
  }

  /** A stop that nobody can see leads astray. */
  private void mustBeSeen() {
    var seen = """
        (() => { const box = document.activeElement.getBoundingClientRect();
          return box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight; })()""";
    assertThat(page.evaluate(seen)).as("the focus is on the screen").isEqualTo(true);
  }
}
