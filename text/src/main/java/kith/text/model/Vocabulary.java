package kith.text.model;

import java.util.Arrays;

/** Finds the row of an n-gram by its hash; hashes that were not learned have none. Immutable. */
public final class Vocabulary {
  static final int NONE = -1;

  private final int[] keys;
  private final int[] seats;

  /** Row i is that of the i-th key; no key twice. */
  public Vocabulary(int[] keys) {
    this.keys = keys.clone();
    this.seats = new int[2 * Integer.highestOneBit(Math.max(keys.length, 1)) * 4];
    for (int row = 0; row < keys.length; row++) {
      int seat = seat(keys[row]);
      while (seats[seat + 1] != 0) {
        seat = next(seat);
      }
      seats[seat] = keys[row];
      seats[seat + 1] = row + 1;
    }
  }

  public int size() {
    return keys.length;
  }

  int[] keys() {
    return keys.clone();
  }

  public int row(int hash) {
    int seat = seat(hash);
    while (seats[seat + 1] != 0) {
      if (seats[seat] == hash) {
        return seats[seat + 1] - 1;
      }
      seat = next(seat);
    }
    return NONE;
  }

  /** The rows of those hashes that have one. Looking all of them up first lets the processor wait for many at once. */
  int[] rows(Bundle bundle) {
    var rows = new int[bundle.count()];
    int known = 0;
    for (int i = 0; i < rows.length; i++) {
      int row = row(bundle.hash(i));
      rows[known] = row;
      known += row == NONE ? 0 : 1;
    }
    return Arrays.copyOf(rows, known);
  }

  private int seat(int hash) {
    return 2 * hash & seats.length - 1;
  }

  private int next(int seat) {
    return seat + 2 & seats.length - 1;
  }
}
