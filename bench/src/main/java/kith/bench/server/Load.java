package kith.bench.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.stream.LongStream;

/**
 * So many connections, each sending its next request when the last is answered. One thread serves them all, so that what it measures has
 * the rest of the machine.
 */
final class Load {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int BUFFER = 1 << 18;
  private final Requests requests;
  private final LongStream.Builder nanos = LongStream.builder();
  private long failures;

  private Load(Requests requests) {
    this.requests = requests;
  }

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
      throws IOException {
    var load = new Load(requests);
    try (var selector = Selector.open()) {
      load.run(port, connections, selector, System.nanoTime() + time.toNanos());
    }
    return load.result(time);
  }

  private void run(int port, int connections, Selector selector, long end) throws IOException {
    for (var connection = 0; connection < connections; connection++) {
      var user = new User(connection, new Answering(port));
      user.server.register(selector, user);
      user.next();
    }
    var open = connections;
    var buffer = ByteBuffer.allocateDirect(BUFFER);
    while (open > 0) {
      if (selector.select(PATIENCE.toMillis()) == 0) {
        throw new IOException("no answer within " + PATIENCE.toSeconds() + " s");
      }
      for (var key : selector.selectedKeys()) {
        var user = (User) key.attachment();
        if (!user.server.read(buffer)) {
          continue;
        }
        user.answered();
        if (System.nanoTime() < end) {
          user.next();
        } else {
          user.server.close();
          open--;
        }
      }
      selector.selectedKeys().clear();
    }
  }

  private Result result(Duration time) {
    var sorted = nanos.build().sorted().toArray();
    return new Result(
        sorted.length,
        sorted.length / (time.toNanos() / 1e9),
        sorted[sorted.length / 2] / 1e6,
        sorted[(int) (sorted.length * 0.99)] / 1e6,
        failures);
  }

  /** Whoever sits at one connection. */
  private final class User {
    private final int connection;
    private final Answering server;
    private int number;
    private long sent;

    private User(int connection, Answering server) {
      this.connection = connection;
      this.server = server;
    }

    private void next() throws IOException {
      var request = requests.next(connection, number++);
      sent = System.nanoTime();
      server.send(request);
    }

    private void answered() {
      nanos.add(System.nanoTime() - sent);
      failures += server.status() == 200 || server.status() == 303 ? 0 : 1;
    }
  }
}
