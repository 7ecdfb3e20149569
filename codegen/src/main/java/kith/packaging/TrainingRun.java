package kith.packaging;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** A server on a scratch folder that is visited, stopped, and on its way out writes what it loaded into the AOT cache. */
final class TrainingRun {
  /**
   * What this run compiled with C2 would be compiled with C2 at each start, at once, for a third of a start's processor time. What it compiled
   * with the simple C1, level 1, would stay there for good, at half the speed of C2. Level 2 is C1 that counts, so that C2 takes up what is used often.
   */
  private static final String WITHOUT_C2 = "-XX:TieredStopAtLevel=2";

  static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final int MINUTES = 5;

  private TrainingRun() {}

  static void of(Path app) throws IOException, InterruptedException {
    var scratch = Files.createTempDirectory("kith-training");
    var log = scratch.resolve("log").toFile();
    var cache = app.resolve("kith.aot");
    var port = freePort();
    var command = new ProcessBuilder(
        JAVA,
        "@" + app.resolve("jvm.options"),
        "-XX:AOTCacheOutput=" + cache,
        WITHOUT_C2,
        "-jar",
        app.resolve("kith.jar").toString());
    command.environment().keySet().removeIf(name -> name.startsWith("KITH_"));
    command.environment().put("KITH_PORT", String.valueOf(port));
    command.environment().put("KITH_DATA", scratch.resolve("data").toString());
    command.environment().put("KITH_KEYS", scratch.resolve("keys").toString());
    var server = command.redirectErrorStream(true).redirectOutput(log).start();
    try {
      new Visit(URI.create("http://localhost:" + port), server).tour();
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "the training run failed:\n" + Files.readString(log.toPath()), e);
    } finally {
      server.destroy();
    }
    if (!server.waitFor(MINUTES, TimeUnit.MINUTES) || !Files.exists(cache)) {
      throw new IllegalStateException(
          "no AOT cache was written:\n" + Files.readString(log.toPath()));
    }
    delete(scratch);
  }

  /** Only after a run that went well: the log of another one is of use. */
  private static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
