package kith.text.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeighingTest {
  @Test
  void aScoreThatTellsMoreCountsMore() {
    var random = new Random(5);
    var good = new float[2_000];
    var poor = new float[2_000];
    var answers = new boolean[2_000];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = random.nextInt(4) == 0;
      good[i] = (float) ((answers[i] ? 1 : -1) + random.nextGaussian());
      poor[i] = (float) ((answers[i] ? .2 : -.2) + random.nextGaussian());
    }
    float[] weights = Weighing.learn(good, poor, answers);
    assertThat(weights[1]).isBetween(1.7f, 2.3f);
    assertThat(weights[2]).isBetween(.2f, .6f);
    assertThat(weights[0]).isBetween(-1.5f, -.7f);
  }
}
