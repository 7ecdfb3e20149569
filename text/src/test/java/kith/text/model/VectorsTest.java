package kith.text.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VectorsTest {
  private static final Vectors ENGLISH = Vectors.english();

  @ParameterizedTest
  @CsvSource({
    "furious, angry, guitar",
    "surgery, operation, holiday",
    "allergic, allergy, proud",
    "mum, mother, invoice",
    "terrified, afraid, hungry",
    "❤, love, spoon"
  })
  void wordsUsedAlikePointAlike(String word, String near, String far) {
    assertThat(likeness(word, near)).isGreaterThan(likeness(word, far) + .1);
  }

  @Test
  void anUnknownWordIsReadByItsPieces() {
    assertThat(likeness("friendshipless", "friendship"))
        .isGreaterThan(likeness("friendshipless", "parliament") + .1);
  }

  @Test
  void aDrawnOutWordIsTheWord() {
    assertThat(likeness("FURRRRIOUS", "furious")).isCloseTo(1, within(1e-6));
  }

  @Test
  void commonWordsSayLittle() {
    assertThat(likeness("I am in the hospital", "hospital")).isGreaterThan(.8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\uD83D", "\uDE00\uD83D", "ქართული", "\u0000"})
  void whatIsNoWordPointsNowhere(String text) {
    assertThat(ENGLISH.of(text)).hasSize(ENGLISH.width()).containsOnly(0);
    assertThat(likeness(text, "love")).isZero();
  }

  @Test
  void anEndlessWordIsPassedOver() {
    assertThat(ENGLISH.of("ab".repeat(20_000) + " love")).isEqualTo(ENGLISH.of("love"));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    var vectors = Vectors.of(
        new int[] {Vectors.key("sea", false), Vectors.key("side", true)},
        List.of(new float[] {1, 0}, new float[] {0, .5f}));
    var bytes = new ByteArrayOutputStream();
    vectors.write(bytes);
    var read = Vectors.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(read.of("sea")).containsExactly(1, 0);
    assertThat(read.of("seaside")[1]).isCloseTo(.447f, within(.01f));
    assertThat(read.of("side")).containsExactly(0, 0);
  }

  private static double likeness(String left, String right) {
    return Vectors.likeness(ENGLISH.of(left), ENGLISH.of(right));
  }
}
