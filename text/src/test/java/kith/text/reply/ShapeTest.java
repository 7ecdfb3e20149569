package kith.text.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import kith.text.model.Scanner;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static final String SAID = "My sister moved to Norway and I miss her.";

  @Test
  void takingUpTheirWordsShows() {
    assertThat(shape("Why Norway? Is your sister well?", 2)[10])
        .isGreaterThan(shape("Why there? Are they well?", 2)[10]);
  }

  @Test
  void questionsAndTheirPlaceShow() {
    assertThat(shape("How is she? Good.", 2)).contains(1, atIndex(3)).contains(0, atIndex(4));
    assertThat(shape("Good. How is she?", 2)).contains(1, atIndex(4));
  }

  @Test
  void speakingOfOneselfShowsApartFromSpeakingOfThem() {
    float[] self = shape("I moved when I was ten.", 1);
    float[] them = shape("You moved when you were ten.", 1);
    assertThat(self[5]).isGreaterThan(them[5]);
    assertThat(self[6]).isLessThan(them[6]);
  }

  @Test
  void anEmptyReplyHasAShape() {
    assertThat(shape("", 0)).hasSize(Shape.COUNT).doesNotContain(Float.NaN);
  }

  private static float[] shape(String reply, int sentences) {
    return Shape.of(Scanner.scan(SAID), Scanner.scan(reply), sentences);
  }
}
