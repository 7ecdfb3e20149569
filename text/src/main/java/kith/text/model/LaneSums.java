package kith.text.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Sums of rows of bytes, four at once: a long holds four sums of 16 bits. For speed alone; the sums are exact. */
final class LaneSums {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EVEN = 0x00FF00FF00FF00FFL;
  private static final int SHIFT = 128;
  private static final long SHIFTS = 0x8080808080808080L;

  /** As many rows as 16 bits hold, each number being at most 255. */
  private static final int MOST = 257;

  private final int words;
  private final long[] sums;
  private final int[] drained;
  private int count;

  LaneSums(int outputs) {
    words = words(outputs);
    sums = new long[2 * words];
    drained = new int[words * Long.BYTES];
  }

  private static int words(int outputs) {
    return (outputs + Long.BYTES - 1) / Long.BYTES;
  }

  /** The rows, each filled up to whole longs, and no number below 0. */
  static byte[] lanes(byte[] rows, int outputs) {
    int width = words(outputs) * Long.BYTES;
    int count = rows.length / outputs;
    var lanes = new byte[count * width];
    for (int row = 0; row < count; row++) {
      System.arraycopy(rows, row * outputs, lanes, row * width, outputs);
    }
    shift(lanes);
    return lanes;
  }

  /** The rows that such lanes were made of. */
  static byte[] rows(byte[] lanes, int outputs) {
    int width = words(outputs) * Long.BYTES;
    int count = lanes.length / width;
    var shifted = lanes.clone();
    shift(shifted);
    var rows = new byte[count * outputs];
    for (int row = 0; row < count; row++) {
      System.arraycopy(shifted, row * width, rows, row * outputs, outputs);
    }
    return rows;
  }

  /** Adds {@link #SHIFT} to every byte, eight at once; twice, and all is as before. */
  private static void shift(byte[] bytes) {
    for (int at = 0; at < bytes.length; at += Long.BYTES) {
      LONGS.set(bytes, at, (long) LONGS.get(bytes, at) ^ SHIFTS);
    }
  }

  void add(byte[] lanes, int row) {
    if (count == MOST) {
      empty();
    }
    int at = row * words * Long.BYTES;
    for (int word = 0; word < words; word++) {
      long eight = (long) LONGS.get(lanes, at + word * Long.BYTES);
      sums[2 * word] += eight & EVEN;
      sums[2 * word + 1] += (eight >>> 8) & EVEN;
    }
    count++;
  }

  private void empty() {
    for (int word = 0; word < words; word++) {
      for (int lane = 0; lane < 4; lane++) {
        int shift = 16 * lane;
        int first = word * Long.BYTES + 2 * lane;
        drained[first] += (int) ((sums[2 * word] >>> shift) & 0xFFFF) - SHIFT * count;
        drained[first + 1] += (int) ((sums[2 * word + 1] >>> shift) & 0xFFFF) - SHIFT * count;
      }
      sums[2 * word] = 0;
      sums[2 * word + 1] = 0;
    }
    count = 0;
  }

  /** The sums since the last time, and a new beginning. */
  int[] drain() {
    empty();
    int[] all = drained.clone();
    Arrays.fill(drained, 0);
    return all;
  }
}
