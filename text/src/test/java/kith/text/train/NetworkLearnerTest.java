package kith.text.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kith.text.model.Network;
import kith.text.model.Scanner;
import kith.text.model.Tokens;
import org.junit.jupiter.api.Test;

/** The one question asked here is whether somebody is angry. */
class NetworkLearnerTest {
  private static final List<String> ANGRY = List.of("angry", "annoyed", "mad", "irritated");
  private static final List<String> GLAD = List.of("happy", "glad", "thankful", "pleased");
  private static final List<String> ABOUT = List.of(
      "the train", "my brother", "that letter", "the garden", "this week", "the neighbours");

  private static final Network LEARNED = learn();

  private static Network learn() {
    var texts = new ArrayList<Tokens>();
    var targets = new ArrayList<float[]>();
    for (var about : ABOUT) {
      for (int i = 0; i < 4; i++) {
        for (var intro : List.of("I am ", "she was so ", "we feel ")) {
          texts.add(Scanner.scan(intro + ANGRY.get(i) + " about " + about));
          targets.add(new float[] {1});
          texts.add(Scanner.scan(intro + GLAD.get(i) + " about " + about));
          targets.add(new float[] {0});
        }
      }
    }
    return new NetworkLearner(32, 8, 8, 60, .1f, .1f, .01f, .01f, 1)
        .learn(texts, targets.toArray(float[][]::new));
  }

  private static float angry(String text) {
    return LEARNED.scores(Scanner.scan(text))[0];
  }

  @Test
  void whatWasLearnedIsTold() {
    assertThat(angry("I am annoyed about the garden")).isPositive();
    assertThat(angry("I am thankful for the garden")).isNegative();
  }

  @Test
  void aWordNeverSeenIsReadLikeItsRelatives() {
    assertThat(angry("he is furious")).isGreaterThan(angry("he is delighted") + 1);
  }

  @Test
  void aTextOfNothingKnownHasTheBiasAlone() {
    assertThat(angry("")).isEqualTo(angry("ქართული"));
  }

  @Test
  void theSameTextsGiveTheSameNetwork() {
    assertThat(learn().scores(Scanner.scan("so mad")))
        .containsExactly(LEARNED.scores(Scanner.scan("so mad")));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    var bytes = new ByteArrayOutputStream();
    LEARNED.write(bytes);
    var read = Network.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(read.scores(Scanner.scan("mad about you"))[0])
        .isCloseTo(angry("mad about you"), within(1e-5f));
  }
}
