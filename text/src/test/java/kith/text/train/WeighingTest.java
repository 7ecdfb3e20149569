package kith.text.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeighingTest {
  @Test
  void aScoreThatTellsMoreCountsMore() {
    var random = new Random(5);
    var rows = new float[2_000][];
    var answers = new boolean[2_000];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = random.nextInt(4) == 0;
      rows[i] = new float[] {
        (float) ((answers[i] ? 1 : -1) + random.nextGaussian()),
        (float) ((answers[i] ? .2 : -.2) + random.nextGaussian())
      };
    }
    var weights = Weighing.learn(rows, answers, 1);
    assertThat(weights[1]).isBetween(1.7f, 2.3f);
    assertThat(weights[2]).isBetween(.2f, .6f);
    assertThat(weights[0]).isBetween(-1.5f, -.7f);
  }
}
