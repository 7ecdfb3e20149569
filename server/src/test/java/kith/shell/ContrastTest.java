package kith.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Contrast as WCAG 2.2 defines it, of the colours as they stand in {@code tokens.css}. */
class ContrastTest {
  private static final Pattern PAIR =
      Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");
  private static final List<String> GROUNDS = List.of("paper", "sheet", "sunk", "accent-wash");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ink",
        "ink-soft",
        "accent",
        "accent-strong",
        "danger",
        "good",
        "listen",
        "open",
        "feel",
        "there",
        "time"
      })
  void wordsAreReadableOnEveryGround(String words) throws IOException {
    for (var theme : themes()) {
      for (var ground : GROUNDS) {
        assertThat(contrast(theme, words, ground))
            .as("%s on %s", words, ground)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"accent", "accent-strong", "danger"})
  void wordsOnAFilledButtonAreReadable(String ground) throws IOException {
    for (var theme : themes()) {
      assertThat(contrast(theme, "on-accent", ground)).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mark", "danger-wash"})
  void wordsThatAreMarkedAreReadable(String ground) throws IOException {
    for (var theme : themes()) {
      assertThat(contrast(theme, "ink", ground)).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "sheet"})
  void theEdgeOfAControlIsSeen(String ground) throws IOException {
    for (var theme : themes()) {
      assertThat(contrast(theme, "edge", ground)).isGreaterThanOrEqualTo(3);
    }
  }

  private static List<Map<String, String>> themes() throws IOException {
    var css =
        new ClassPathResource("static/css/tokens.css").getContentAsString(StandardCharsets.UTF_8);
    return List.of(theme(css, 2), theme(css, 3));
  }

  private static Map<String, String> theme(String css, int group) {
    return PAIR.matcher(css)
        .results()
        .collect(Collectors.toMap(it -> it.group(1), it -> it.group(group)));
  }

  private static double contrast(Map<String, String> theme, String one, String other) {
    var a = luminance(requireNonNull(theme.get(one), one));
    var b = luminance(requireNonNull(theme.get(other), other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    var rgb = Integer.parseInt(hex, 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    var value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
