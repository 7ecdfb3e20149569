package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.testing.Given;
import kith.testing.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@KithTest
class StylePageTest {
  @Autowired
  Given given;

  @Test
  void theLivingPageShowsAFieldThatIsWrongBesideItsWords() {
    assertThat(given.someone("Mia").browser().get("/style"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "value=\"ruth at home\"",
            "aria-invalid=\"true\"",
            "aria-describedby=\"hint-email wrong-email\"",
            "id=\"wrong-email\"");
  }

  @Test
  void noPieceStylesItselfInline() {
    assertThat(given.someone("Mia").browser().get("/style"))
        .bodyText()
        .doesNotContain("style=\"", "<style", "onclick");
  }

  @Test
  void everyIconThatATemplateNamesIsDrawn() throws IOException {
    var sprite =
        new ClassPathResource("static/icons.svg").getContentAsString(StandardCharsets.UTF_8);
    assertThat(iconsNamedInTemplates())
        .hasSizeGreaterThan(20)
        .allSatisfy(name -> assertThat(sprite).contains("<symbol id=\"" + name + "\""));
  }

  private static Set<String> iconsNamedInTemplates() throws IOException {
    var icon = Pattern.compile("(?:icon\\(name|icon) = \"([a-z-]+)\"");
    try (var templates = Files.walk(Path.of("src/main/jte"))) {
      return templates
          .filter(Files::isRegularFile)
          .flatMap(file -> icon.matcher(read(file)).results().map(found -> found.group(1)))
          .collect(Collectors.toSet());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aStrangerSeesPagesDressedToo() {
    var stranger = given.visitor();
    for (var asset : List.of(
        "/kith.css",
        "/css/tokens.css",
        "/kith.js",
        "/theme.js",
        "/icons.svg",
        "/favicon.svg",
        "/app-icon-192.png",
        "/manifest.webmanifest",
        "/fonts/literata-latin-wght-normal.woff2")) {
      assertThat(stranger.get(asset)).as(asset).hasStatusOk();
    }
  }

  @Test
  void helpIsOneStepAwayAlsoForStrangers() {
    var mia = given.someone("Mia").browser();
    assertThat(given.visitor().get("/sign-in")).bodyText().contains("href=\"/someone\"");
    assertThat(given.visitor().get("/someone"))
        .hasStatusOk()
        .bodyText()
        .contains("href=\"https://befrienders.org/\"");
    assertThat(mia.get("/")).bodyText().contains("href=\"/someone\"");
  }

  @Test
  void lightOrDarkIsChosenOnTheSettingsPage() {
    assertThat(given.someone("Mia").browser().get("/settings"))
        .hasStatusOk()
        .bodyText()
        .contains("data-themes", "name=\"theme\" value=\"dark\"");
  }
}
