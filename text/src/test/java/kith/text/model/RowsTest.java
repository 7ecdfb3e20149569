package kith.text.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static final Offset<Float> ROUNDING = Offset.offset(.01f);
  private final Random random = new Random(3);

  @Test
  void sumsAreThoseOfPlainAddition() {
    int width = 37;
    for (int rows : new int[] {0, 1, 3, 4, 5, 290}) {
      var weights = numbers(rows * width);
      var times = numbers(rows);
      for (int row = 0; row < rows; row += 3) {
        times[row] = 0;
      }
      var sums = numbers(width);
      var plain = sums.clone();
      for (int i = 0; i < weights.length; i++) {
        plain[i % width] += times[i / width] * weights[i];
      }
      Rows.of(weights, width).add(times, sums);
      assertThat(sums).containsExactly(plain, ROUNDING);
    }
  }

  @Test
  void tablesSideBySideKeepTheirRows() {
    var rows = Rows.beside(new float[] {1, 2, 3, 4}, 2, new float[] {5, 6}, 1);
    var sums = new float[3];
    rows.add(new float[] {1, 10}, sums);
    assertThat(sums).containsExactly(new float[] {31, 42, 65}, ROUNDING);
  }

  @Test
  void aRowOfNothingAddsNothing() {
    var sums = new float[] {7};
    Rows.of(new float[] {0}, 1).add(new float[] {5}, sums);
    assertThat(sums).containsExactly(7f);
  }

  private float[] numbers(int count) {
    var numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextFloat(-1, 1);
    }
    return numbers;
  }
}
