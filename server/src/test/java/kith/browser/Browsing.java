package kith.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for all, one Kith for each class, one tab for each test. */
final class Browsing implements ParameterResolver {
  private static final Namespace OURS = Namespace.create(Browsing.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Set.of(Tab.class, Kith.class).contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var kith = ofClass(context).computeIfAbsent(Kith.class, _ -> Kith.start(), Kith.class);
    if (parameter.getParameter().getType() == Kith.class) {
      return kith;
    }
    var chromium = context
        .getRoot()
        .getStore(OURS)
        .computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
    var tab = new Tab(chromium.browser(), kith.url());
    context.getStore(OURS).put(parameter.getIndex(), tab);
    return tab;
  }

  private static Store ofClass(ExtensionContext context) {
    return context.getParent().orElseThrow().getStore(OURS);
  }

  private record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final List<String> QUIET = List.of(
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");

    static Chromium start() {
      var program = Path.of(
          Optional.ofNullable(System.getenv("KITH_TEST_BROWSER")).orElse("/usr/bin/chromium"));
      var playwright = Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      var browser = playwright
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(QUIET));
      return new Chromium(playwright, browser);
    }

    @Override
    public void close() {
      playwright.close();
    }
  }
}
