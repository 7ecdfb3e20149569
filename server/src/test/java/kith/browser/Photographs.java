package kith.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A phone, a tablet and a desk, by day and by night; as tall as the page, so that nothing lies over it. */
final class Photographs {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private record Size(int width, int height) {}

  private static final List<Size> SIZES =
      List.of(new Size(360, 740), new Size(768, 1024), new Size(1440, 900));

  private Photographs() {}

  static void of(Page page, String name) {
    for (var size : SIZES) {
      page.setViewportSize(size.width(), size.height());
      var whole = (Number) page.evaluate("document.documentElement.scrollHeight");
      page.setViewportSize(size.width(), whole.intValue());
      for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        var file =
            "%s-%d-%s.png".formatted(name, size.width(), scheme.name().toLowerCase(Locale.ROOT));
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
      }
    }
  }
}
