package kith.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** Every visitor comes from an address of their own, so that tests do not use up each other's allowance. */
final class Addresses {
  private static final AtomicInteger LAST = new AtomicInteger();

  private Addresses() {}

  static String next() {
    var number = LAST.incrementAndGet();
    return "10." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
  }
}
