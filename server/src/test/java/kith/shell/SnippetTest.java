package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetTest {
  @ParameterizedTest
  @CsvSource({
    "exam, Her Exam is near, Her [Exam] is near",
    "exa, Her Exam is near, Her [Exa]m is near",
    "strasse, In der Straße 4, In der [Straße] 4",
    "stras, In der Straße 4, In der [Straß]e 4",
    "lodz, She left Łódź., She left [Łódź].",
    "ete, l'e\u0301te\u0301 dernier, l'[e\u0301te\u0301] dernier",
    "job new, A new job; a new flat, A [new] [job]; a [new] flat",
    "'\"new job\"', A new: job and a new flat, A [new: job] and a new flat",
    "本, 日本へ, 日[本]へ"
  })
  void whatWasAskedForIsMarked(String asked, String text, String marked) {
    assertThat(marked(text, asked)).isEqualTo(marked);
  }

  @Test
  void aLongTextIsCutAroundWhatWasFound() {
    var text = "word ".repeat(100) + "needle " + "word ".repeat(100);
    assertThat(marked(text, "needle"))
        .startsWith("…word")
        .contains("[needle]")
        .endsWith("word…")
        .hasSizeLessThan(240);
  }

  private static String marked(String text, String asked) {
    return Snippet.of(text, Query.of(asked)).stream()
        .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }
}
