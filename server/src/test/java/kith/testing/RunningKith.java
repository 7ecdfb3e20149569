package kith.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The packaged Kith in a process of its own, started as {@code ./kith run} starts it; a missed AOT cache is an error. */
public final class RunningKith implements AutoCloseable {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Path APP =
      Path.of(System.getProperty("kith.app", "target/app")).toAbsolutePath();
  private static final int SECONDS = 120;
  private final Process process;
  private final URI url;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final CountDownLatch readyOrEnded = new CountDownLatch(1);

  private RunningKith(Process process, int port) {
    this.process = process;
    this.url = URI.create("http://localhost:" + port);
    Thread.ofVirtual().start(this::listen);
  }

  /** With data and keys under this folder; returns when it answers. */
  public static RunningKith start(Path folder) {
    var kith = tryToStart(folder, freePort(), Map.of());
    if (!kith.process.isAlive()) {
      throw new IllegalStateException("Kith did not start:\n" + kith.said());
    }
    return kith;
  }

  /** Returns when it answers or has ended; settings are environment variables. */
  public static RunningKith tryToStart(Path folder, int port, Map<String, String> settings) {
    var command = command(folder, "-XX:AOTMode=on");
    command.environment().put("KITH_PORT", String.valueOf(port));
    command.environment().putAll(settings);
    try {
      var kith = new RunningKith(command.start(), port);
      if (!kith.readyOrEnded.await(SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("neither ready nor ended:\n" + kith.said());
      }
      return kith;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The packaged Kith on this folder, not yet started, output and errors in one. */
  static ProcessBuilder command(Path folder, String mode, String... arguments) {
    var command = new ProcessBuilder(
        JAVA,
        "@" + APP.resolve("jvm.options"),
        "-XX:AOTCache=" + APP.resolve("kith.aot"),
        mode,
        "-jar",
        APP.resolve("kith.jar").toString());
    command.command().addAll(List.of(arguments));
    command.environment().keySet().removeIf(name -> name.startsWith("KITH_"));
    command.environment().put("KITH_DATA", folder.resolve("data").toString());
    command.environment().put("KITH_KEYS", folder.resolve("keys").toString());
    return command.redirectErrorStream(true);
  }

  public static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI url() {
    return url;
  }

  public String said() {
    return String.join("\n", said);
  }

  /** Waits for the end; the exit status. */
  public int ended() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly();
    ended();
  }

  @Override
  public void close() {
    process.destroy();
    ended();
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader()) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (line.startsWith("Kith is at ")) {
          readyOrEnded.countDown();
        }
      }
    } catch (IOException e) {
      said.add(e.toString());
    } finally {
      ended();
      readyOrEnded.countDown();
    }
  }
}
