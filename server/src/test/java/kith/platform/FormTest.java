package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "مرحبا\u200f!",
        "\u061c7 تموز",
        "שלום C++\u200e כיתה",
        "می\u200cخواهم",
        "👩\u200d👧 came\ttoo\nlate"
      })
  void whatPeopleWriteInTheirScriptsIsKeptAsItIs(String words) {
    var form = form(words);
    assertThat(form.prose("text")).isEqualTo(words);
    assertThat(form.isWrong()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202a",
        "b\u202b",
        "\u202ca",
        "a\u202db",
        "a\u202eb",
        "\u2066",
        "a\u2067",
        "\u2068a",
        "a\u2069b"
      })
  void marksThatTurnTheTextAroundAreRefused(String words) {
    assertThat(refused(words)).isEqualTo("platform.wrong.direction");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "a\u001bb", "\u007fa", "a\u0085b", "half \ud83d"})
  void controlCharactersAndHalvesOfCharactersAreRefused(String words) {
    assertThat(refused(words)).isEqualTo("platform.wrong.characters");
  }

  @Test
  void marksAloneAreNoWords() {
    assertThat(refused(" \u200f\u200b ")).isEqualTo("platform.wrong.blank");
  }

  private static String refused(String words) {
    var form = form(words);
    assertThat(form.prose("text")).isEmpty();
    assertThat(form.typed("text")).isEqualTo(words);
    return Objects.requireNonNull(form.wrong("text")).key();
  }

  private static Form form(String words) {
    return new Form(Map.of("text", List.of(words)));
  }
}
