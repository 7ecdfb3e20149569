package kith.text.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MixingTest {
  private static final float[][] FEATURES = {
    {-2, 1}, {-1.5f, -1}, {-1, 0}, {0, 1}, {.1f, -1}, {-.1f, 0}, {1, 0}, {1.5f, 1}, {2, -1}
  };
  private static final int[] LEVELS = {0, 0, 0, 1, 1, 1, 2, 2, 2};

  @Test
  void aFeatureThatTellsLevelsApartIsLearned() {
    var scores = Mixing.learn(FEATURES, LEVELS).scores(new float[][] {{-3, 0}, {3, 0}});
    assertThat(scores[0][0]).isGreaterThan(scores[0][2] + 1);
    assertThat(scores[1][2]).isGreaterThan(scores[1][0] + 1);
  }

  @Test
  void aFeatureThatTellsNothingCountsLess() {
    var weights = Mixing.learn(FEATURES, LEVELS).weights();
    assertThat(Math.abs(weights[2][1])).isLessThan(Math.abs(weights[2][0]) / 5);
  }

  @Test
  void favouringALevelDecidesForItMoreOften() {
    float[][] scores = {{0, -1, 0}, {1, 0, -1}};
    assertThat(ReplyLearner.decide(scores, 0, 0)).containsExactly(0, 0);
    assertThat(ReplyLearner.decide(scores, 2, 0)).containsExactly(1, 1);
    assertThat(ReplyLearner.decide(scores, 0, 1)).containsExactly(2, 0);
  }
}
