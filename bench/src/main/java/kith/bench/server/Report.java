package kith.bench.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Prints rows of a table in Markdown. */
final class Report {
  private final List<Duration> starts = new ArrayList<>();
  private final List<Long> memories = new ArrayList<>();

  void start(Duration firstAnswer, long megabytes) {
    starts.add(firstAnswer);
    memories.add(megabytes);
  }

  void begin() {
    System.out.println(
        "| What | Connections | Median | p99 | Per second | Server's processor time each | Failures |");
    System.out.println("|---|---|---|---|---|---|---|");
    var sorted = starts.stream().sorted().toList();
    System.out.printf(
        "| first answer after a second start, of %d | 1 | %d ms | %d ms (slowest) | | | |%n",
        sorted.size(),
        sorted.get(sorted.size() / 2).toMillis(),
        sorted.getLast().toMillis());
    System.out.printf(
        "| idle memory, most of %d | | %d MB | | | | |%n",
        memories.size(), memories.stream().mapToLong(it -> it).max().orElseThrow());
  }

  void load(String what, int connections, Load.Result result, Duration processorTime) {
    System.out.printf(
        "| %s | %d | %.1f ms | %.1f ms | %.0f | %.2f ms | %d |%n",
        what,
        connections,
        result.median(),
        result.p99(),
        result.perSecond(),
        processorTime.toNanos() / 1e6 / result.answers(),
        result.failures());
  }

  void end(long megabytes) {
    System.out.printf("| memory after all this | | %d MB | | | | |%n", megabytes);
  }
}
