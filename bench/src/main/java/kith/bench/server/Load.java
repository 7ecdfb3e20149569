package kith.bench.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** So many connections, each sending its next request when the last is answered. */
final class Load {
  private static final int MOST = 2_000_000;

  private Load() {}

  /** The request that connection {@code connection} sends as its {@code number}th. */
  @FunctionalInterface
  interface Requests {
    byte[] next(int connection, int number);
  }

  /**
   * @param answers how many in all
   * @param perSecond answers a second
   * @param median milliseconds
   * @param p99 milliseconds
   * @param failures answers that were neither 200 nor 303
   */
  record Result(long answers, double perSecond, double median, double p99, long failures) {}

  static Result run(int port, int connections, Duration time, Requests requests)
      throws InterruptedException {
    var end = System.nanoTime() + time.toNanos();
    var each = new ConcurrentLinkedQueue<Taken>();
    try (var threads = Executors.newFixedThreadPool(connections)) {
      for (var connection = 0; connection < connections; connection++) {
        var mine = connection;
        threads.execute(() -> each.add(send(port, mine, end, requests)));
      }
    }
    var nanos = each.stream()
        .flatMapToLong(taken -> Arrays.stream(taken.nanos()))
        .sorted()
        .toArray();
    return new Result(
        nanos.length,
        nanos.length / (time.toNanos() / 1e9),
        nanos[nanos.length / 2] / 1e6,
        nanos[(int) (nanos.length * 0.99)] / 1e6,
        each.stream().mapToLong(Taken::failures).sum());
  }

  private record Taken(long[] nanos, long failures) {}

  private static Taken send(int port, int connection, long end, Requests requests) {
    var nanos = LongStream.builder();
    var failures = 0L;
    try (var server = new Connection(port)) {
      for (var number = 0; number < MOST && System.nanoTime() < end; number++) {
        var request = requests.next(connection, number);
        var before = System.nanoTime();
        var status = server.send(request).status();
        nanos.add(System.nanoTime() - before);
        failures += status == 200 || status == 303 ? 0 : 1;
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return new Taken(nanos.build().toArray(), failures);
  }
}
