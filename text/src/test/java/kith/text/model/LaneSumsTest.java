package kith.text.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LaneSumsTest {
  @Test
  void sumsAreThoseOfPlainAddition() {
    int outputs = 37;
    int rows = 1_000;
    var bytes = new byte[outputs * rows];
    new Random(3).nextBytes(bytes);
    var lanes = LaneSums.lanes(bytes, outputs);
    var sums = new LaneSums(outputs);
    for (int rowsOfText : new int[] {1, 257, 258, 1_000}) {
      var plain = new int[outputs];
      for (int row = 0; row < rowsOfText; row++) {
        sums.add(lanes, row);
        for (int i = 0; i < outputs; i++) {
          plain[i] += bytes[row * outputs + i];
        }
      }
      assertThat(sums.drain()).startsWith(plain);
    }
  }

  @Test
  void theLargestNumbersDoNotRunIntoTheirNeighbours() {
    var bytes = new byte[] {Byte.MAX_VALUE, Byte.MIN_VALUE, Byte.MAX_VALUE};
    var lanes = LaneSums.lanes(bytes, 3);
    var sums = new LaneSums(3);
    for (int i = 0; i < 3_000; i++) {
      sums.add(lanes, 0);
    }
    assertThat(sums.drain()).startsWith(3_000 * 127, 3_000 * -128, 3_000 * 127);
  }

  @Test
  void lanesGiveTheirRowsBack() {
    for (int outputs : new int[] {1, 8, 9, 37}) {
      var bytes = new byte[outputs * 5];
      new Random(4).nextBytes(bytes);
      assertThat(LaneSums.rows(LaneSums.lanes(bytes, outputs), outputs)).isEqualTo(bytes);
    }
  }
}
