package kith.bench.text;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.IntFunction;
import kith.bench.minilm.MiniLm;

/**
 * Texts read for each second of processor time: what one core would do if it had nothing else to do. Steadier than the clock
 * on a machine that others use too.
 */
final class ProcessorTime {
  private static final int ROUNDS = 100;
  private static final int TEXTS = 2_000;
  private static final int FEW = 20;

  @SuppressWarnings("UnusedVariable") // keeps the readings from being skipped
  private int kept;

  void print() {
    var reading = new ReadingBenchmark();
    print("emotions in 15 words", _ -> reading.emotionsIn15Words());
    print("reply of 15 words", _ -> reading.replyOf15Words());
    print("disclosure in 15 words", _ -> reading.disclosureIn15Words());
    print("note", _ -> reading.note());
    print("days in a sentence", _ -> reading.daysInASentence());
    try (var model = MiniLm.load()) {
      var messages = Samples.MESSAGES;
      print(
          "MiniLM's vector of 15 words",
          FEW,
          text -> model.vector(messages.get(text % messages.size())));
    }
  }

  private void print(String name, IntFunction<Object> read) {
    print(name, TEXTS, read);
  }

  private void print(String name, int texts, IntFunction<Object> read) {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.min(best, nanos(texts, read));
    }
    System.out.printf(
        Locale.ROOT,
        "%-28s %,9.0f a second of processor time (best of %d)%n",
        name,
        texts * 1e9 / best,
        ROUNDS);
  }

  private long nanos(int texts, IntFunction<Object> read) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (int text = 0; text < texts; text++) {
      kept += read.apply(text).hashCode();
    }
    return threads.getCurrentThreadCpuTime() - before;
  }
}
