package kith.text.model;

import java.util.Arrays;

/** Hashes of what occurs in one view of a text, each once. A model counts each bundle as a vector of length one. */
public final class Bundle {
  private final int salt;
  private int[] hashes;
  private int[] seats;
  private int count;

  /**
   * @param salt tells the same n-gram in another view apart; 0 for none
   * @param expected about how many hashes will come
   */
  public Bundle(int salt, int expected) {
    this.salt = salt;
    this.hashes = new int[Math.max(expected, 8)];
    this.seats = new int[Integer.highestOneBit(hashes.length) * 4];
  }

  public void add(int hash) {
    int salted = salt == 0 ? hash : Hash.join(hash, salt);
    if (take(salted)) {
      if (count == hashes.length) {
        grow();
      }
      hashes[count++] = salted;
    }
  }

  public int count() {
    return count;
  }

  public int hash(int index) {
    return hashes[index];
  }

  /** An empty seat holds 0, so 0 itself sits as 1. */
  private boolean take(int hash) {
    int sitting = hash == 0 ? 1 : hash;
    int mask = seats.length - 1;
    int seat = sitting & mask;
    while (seats[seat] != 0) {
      if (seats[seat] == sitting) {
        return false;
      }
      seat = seat + 1 & mask;
    }
    seats[seat] = sitting;
    return true;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, count * 2);
    seats = new int[seats.length * 2];
    for (int i = 0; i < count; i++) {
      take(hashes[i]);
    }
  }
}
