package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsOnScreenTest {
  @Test
  void aMonogramIsTheFirstCharacterAsAReaderSeesIt() {
    assertThat(Monogram.of(" łucja")).isEqualTo("ł");
    assertThat(Monogram.of("E\u0301lodie")).isEqualTo("E\u0301");
    assertThat(Monogram.of("👩‍👧 Maya")).isEqualTo("👩‍👧");
    assertThat(Monogram.of("  ")).isEqualTo("·");
  }

  @Test
  void markingSplitsTheWordsAndLosesNone() {
    assertThat(Marked.in("her knee hurts", 4, 8))
        .containsExactly(
            new Marked("her ", false), new Marked("knee", true), new Marked(" hurts", false));
    assertThat(Marked.in("knee", 0, 4)).containsExactly(new Marked("knee", true));
    assertThat(Marked.in("knee", -3, 99)).containsExactly(new Marked("knee", true));
    assertThat(Marked.in("knee", 9, 2)).containsExactly(new Marked("knee", false));
  }
}
