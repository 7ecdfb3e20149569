package kith.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/** {@code ./kith bench server}: one account, 300 people, 20,000 details; prints what it measured as a table in Markdown. */
public final class Main {
  private static final int PEOPLE = 300;
  private static final int DETAILS = 20_000;
  private static final int STARTS = 5;
  private static final Duration WARMING = Duration.ofSeconds(40);
  private static final Duration MEASURING = Duration.ofSeconds(20);

  private Main() {}

  /** Argument: the folder of the packaged server. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var app = Path.of(arguments[0]);
    var folder = Files.createTempDirectory("kith-bench");
    Server.start(app, folder).stop();
    var report = new Report();
    for (var start = 0; start < STARTS; start++) {
      var server = Server.start(app, folder);
      report.start(server.firstAnswer(), server.idleMemory());
      server.stop();
    }
    var server = Server.start(app, folder);
    try {
      var circle = Circle.seed(server.port(), PEOPLE, DETAILS);
      System.out.printf(
          "%s. %s%n%d people, %d details, one account, SQLite.%n%n",
          LocalDate.now(), Machine.describe(), PEOPLE, DETAILS);
      report.begin();
      measure(report, "Today", server, 16, circle::today);
      measure(report, "a person's page, each in turn", server, 16, circle::person);
      measure(report, "search", server, 4, circle::search);
      measure(report, "a note saved", server, 16, circle::note);
      report.end(server.memory());
    } finally {
      server.stop();
    }
  }

  private static void measure(
      Report report, String what, Server server, int connections, Load.Requests requests)
      throws IOException {
    Load.run(server.port(), connections, WARMING, requests);
    var before = server.processorTime();
    var result = Load.run(server.port(), connections, MEASURING, requests);
    report.load(what, connections, result, server.processorTime().minus(before));
  }
}
