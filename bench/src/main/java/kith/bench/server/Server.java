package kith.bench.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The packaged server in a process of its own, started as {@code ./kith run} starts it. */
final class Server {
  private static final Duration IDLE = Duration.ofSeconds(5);
  private final Process process;
  private final int port;
  private final Duration firstAnswer;

  private Server(Process process, int port, Duration firstAnswer) {
    this.process = process;
    this.port = port;
    this.firstAnswer = firstAnswer;
  }

  static Server start(Path app, Path folder) throws IOException, InterruptedException {
    var port = freePort();
    var command = new ProcessBuilder(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "@" + app.resolve("jvm.options"),
        "-XX:AOTCache=" + app.resolve("kith.aot"),
        "-XX:AOTMode=on",
        "-jar",
        app.resolve("kith.jar").toString()));
    command.environment().keySet().removeIf(name -> name.startsWith("KITH_"));
    command.environment().put("KITH_PORT", String.valueOf(port));
    command.environment().put("KITH_DATA", folder.resolve("data").toString());
    command.environment().put("KITH_KEYS", folder.resolve("keys").toString());
    command.redirectError(ProcessBuilder.Redirect.INHERIT);
    var before = System.nanoTime();
    var process = command.start();
    Thread.ofVirtual().start(() -> drain(process));
    awaitFirstAnswer(process, port);
    return new Server(process, port, Duration.ofNanos(System.nanoTime() - before));
  }

  int port() {
    return port;
  }

  /** From the start of the process to the last byte of the first page. */
  Duration firstAnswer() {
    return firstAnswer;
  }

  /** Resident megabytes, some seconds after the first answer. */
  long idleMemory() throws IOException, InterruptedException {
    Thread.sleep(IDLE);
    return memory();
  }

  /** Resident megabytes now. */
  long memory() throws IOException {
    var kilobytes = Machine.field(Path.of("/proc/" + process.pid() + "/status"), "VmRSS");
    return Long.parseLong(kilobytes.split(" ")[0]) / 1024;
  }

  /** Processor time used so far, on all cores. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  void stop() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  private static void awaitFirstAnswer(Process process, int port)
      throws IOException, InterruptedException {
    while (true) {
      try (var connection = new Connection(port)) {
        connection.send(Requests.get("/sign-in", ""));
        return;
      } catch (ConnectException e) {
        if (!process.isAlive()) {
          throw e;
        }
        Thread.sleep(5);
      }
    }
  }

  private static void drain(Process process) {
    try (BufferedReader lines = process.inputReader()) {
      while (lines.readLine() != null) {
        continue;
      }
    } catch (IOException e) {
      System.err.println(e.getMessage());
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
