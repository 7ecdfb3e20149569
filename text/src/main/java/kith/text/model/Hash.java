package kith.text.model;

/** Mixes 32 bits well enough that unlike n-grams rarely meet. */
public final class Hash {
  private Hash() {}

  public static int finish(int hash) {
    hash ^= hash >>> 16;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    hash *= 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }

  public static int join(int left, int right) {
    return finish(left * 0x9E3779B1 + Integer.rotateLeft(right, 15));
  }
}
