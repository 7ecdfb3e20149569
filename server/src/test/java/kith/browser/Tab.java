package kith.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A tab in a browser of its own; when it closes, nothing may have been refused or have gone wrong in it. */
public final class Tab implements AutoCloseable {
  public static final String PASSWORD = "a password for the tour";
  private static final String SEND = """
      async ([path, fields]) => {
        const body = new URLSearchParams(fields);
        body.set('_csrf', document.querySelector('meta[name="csrf"]').content);
        const answer = await fetch(path, {method: 'POST', body});
        return [new URL(answer.url).pathname, await answer.text()];
      }""";
  private static final int PHONE_WIDTH = 360;
  private static final int PHONE_HEIGHT = 740;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private boolean examining;

  Tab(Browser browser, String kith) {
    context = browser.newContext(new Browser.NewContextOptions()
        .setBaseURL(kith)
        .setLocale("en-GB")
        .setTimezoneId("Europe/Berlin")
        .setReducedMotion(ReducedMotion.REDUCE)
        .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT));
    page = context.newPage();
    page.onDialog(dialog -> {
      complaints.add(path() + ": a dialog says " + dialog.message());
      dialog.dismiss();
    });
    page.onConsoleMessage(message -> {
      if ("error".equals(message.type()) && !examining) {
        complaints.add(path() + ": " + message.text() + " " + message.location());
      }
    });
    page.onPageError(complaints::add);
  }

  /** Playwright's page, for all that has no word here. */
  public Page page() {
    return page;
  }

  public Tab open(String path) {
    page.navigate(path);
    return this;
  }

  /** The first account of this Kith. */
  public Tab signUp(String name, String email) {
    open("/sign-up");
    field("name").fill(name);
    field("email").fill(email);
    field("password").fill(PASSWORD);
    if (field("zone").inputValue().isEmpty()) {
      field("zone").fill("Europe/Berlin");
    }
    field("password").press("Enter");
    page.waitForURL(url -> !url.contains("/sign-up"));
    return this;
  }

  public Tab signIn(String email) {
    open("/sign-in");
    field("email").fill(email);
    field("password").fill(PASSWORD);
    field("password").press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
    return this;
  }

  /** Sends a form by itself, as the page would; {@code fields}: name, value, name, value … */
  public Sent send(String path, String... fields) {
    var pairs = new ArrayList<List<String>>();
    for (var i = 0; i < fields.length; i += 2) {
      pairs.add(List.of(fields[i], fields[i + 1]));
    }
    var answer = (List<?>) page.evaluate(SEND, List.of(path, pairs));
    return new Sent(String.valueOf(answer.getFirst()), String.valueOf(answer.getLast()));
  }

  /**
   * Where a form led.
   *
   * @param path of the page
   * @param html of the page
   */
  public record Sent(String path, String html) {
    /** The first part of the page like this. */
    public String find(String regex) {
      return Pattern.compile(regex)
          .matcher(html)
          .results()
          .findFirst()
          .orElseThrow(() -> new AssertionError("no " + regex + " in " + html))
          .group();
    }
  }

  /** A page that is refused, which the console tells as an error. */
  public Tab openRefused(String path) {
    examining(() -> page.navigate(path));
    return this;
  }

  /** Does what is refused, and waits for what says so. */
  public Tab refused(Runnable act, String said) {
    examining(() -> {
      act.run();
      page.locator(said).waitFor();
    });
    return this;
  }

  /** By its name in the form, in the main part of the page. */
  public Locator field(String name) {
    return page.locator("main [name='" + name + "']");
  }

  public String path() {
    return URI.create(page.url()).getPath();
  }

  /** No violation that axe knows of, in light and dark; on a phone nothing to scroll sideways, and all is large enough to hit. */
  public Tab mustBeAccessible() {
    page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    examining(() -> assertThat(Axe.violations(page)).as(path()).isEmpty());
    var wider = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    assertThat(page.evaluate(wider)).as(path() + " is wider than a phone").isEqualTo(false);
    assertThat(Targets.tooSmall(page))
        .as(path() + " has targets too small to hit")
        .isEmpty();
    return this;
  }

  /** Pictures of the page as it stands, in each width and scheme, in {@code target/screenshots}. */
  public Tab photograph(String name) {
    examining(() -> Photographs.of(page, name));
    page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    return this;
  }

  /** What the tools put into the page for a moment is refused by our own policy, rightly. */
  private void examining(Runnable look) {
    page.evaluate("0");
    examining = true;
    look.run();
    page.evaluate("0");
    examining = false;
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).as("complaints in the console").isEmpty();
  }
}
