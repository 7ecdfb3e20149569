package kith.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * {@code ./kith bench live}: 1,000 open pages on one node. All are of one account and all are told each change, which is more than
 * 1,000 people's pages would hear; a delivery is counted from before the change is sent until its page hears it.
 */
public final class LiveMain {
  private static final int PAGES = 1_000;
  private static final int WARMING = 10;
  private static final int CHANGES = 50;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration SETTLING = Duration.ofSeconds(20);
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
  private static final Pattern PROMPT = Pattern.compile("name=\"prompt\" value=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("/answer/[\\w-]+");

  private LiveMain() {}

  /** Argument: the folder of the packaged server. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var server = Server.start(Path.of(arguments[0]), Files.createTempDirectory("kith-bench"));
    try (var connection = new Connection(server.port())) {
      System.out.printf("%s. %s%n", LocalDate.now(), Machine.describe());
      var mia = Session.signUp(connection);
      var back = revealed(connection, mia);
      say(connection, mia, back, WARMING);
      Thread.sleep(SETTLING);
      var before = server.memory();
      try (var pages = Pages.open(server.port(), PAGES, mia, PATIENCE)) {
        deliveries(connection, mia, back, pages, WARMING);
        var nanos = deliveries(connection, mia, back, pages, CHANGES);
        Thread.sleep(SETTLING);
        print(nanos, before, server.memory());
      }
    } finally {
      server.stop();
    }
  }

  private static void print(long[] nanos, long before, long after) {
    System.out.printf("%d open pages, %d changes, SQLite.%n%n", PAGES, CHANGES);
    System.out.println(
        "| Delivery, median | p99 | Slowest | Memory before | with all pages open | more |");
    System.out.println("|---|---|---|---|---|---|");
    System.out.printf(
        "| %.1f ms | %.1f ms | %.1f ms | %d MB | %d MB | %d MB |%n",
        nanos[nanos.length / 2] / 1e6,
        nanos[(int) (nanos.length * 0.99)] / 1e6,
        nanos[nanos.length - 1] / 1e6,
        before,
        after,
        after - before);
  }

  /** How long each page took to hear of each change, shortest first. */
  private static long[] deliveries(
      Connection connection, Session mia, String back, Pages pages, int changes)
      throws IOException {
    var all = LongStream.builder();
    for (var change = 0; change < changes; change++) {
      var began = System.nanoTime();
      say(connection, mia, back, 1);
      Arrays.stream(pages.await("data:exchange", PATIENCE)).forEach(it -> all.add(it - began));
    }
    return all.build().sorted().toArray();
  }

  private static void say(Connection connection, Session mia, String back, int times)
      throws IOException {
    for (var time = 0; time < times; time++) {
      expect(303, connection.send(mia.post(back, "_method", "put", "back", "I see.")));
    }
  }

  /** An exchange that both have answered; whoever says a sentence back there changes every page that is open on it. */
  private static String revealed(Connection connection, Session mia) throws IOException {
    var person = found(
        ID,
        connection
            .send(mia.post("/people", "name", "Ana", "ring", "friends"))
            .head()
            .header("location"));
    var prompt =
        found(PROMPT, connection.send(mia.get("/opening/with/" + person)).text());
    var proposed =
        connection.send(mia.post("/opening/exchanges", "prompt", prompt, "person", person));
    var link = found(LINK, proposed.text());
    var exchange = "/opening/exchanges/"
        + found(Pattern.compile("/opening/exchanges/(" + ID + ")"), proposed.text());
    expect(
        303, connection.send(mia.post(exchange + "/answer", "_method", "put", "answer", "Rain.")));
    var ana = Session.visit(connection, link);
    expect(303, connection.send(ana.post(link, "answer", "Snow.", "name", "Ana")));
    return exchange + "/back";
  }

  private static String found(Pattern pattern, String text) throws IOException {
    var found = pattern.matcher(text);
    if (!found.find()) {
      throw new IOException("there is no " + pattern + " in the answer");
    }
    return found.group(found.groupCount());
  }

  private static void expect(int status, Connection.Answer answer) throws IOException {
    if (answer.status() != status) {
      throw new IOException("answered " + answer.status());
    }
  }
}
