package kith.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
    return start(folder, Map.of());
  }

  /** The same with these settings. */
  public static RunningKith start(Path folder, Map<String, String> settings) {
    var command = command(folder);
    command.environment().putAll(settings);
    var kith = tryToStart(command, freePort());
    if (!kith.process.isAlive()) {
      throw new IllegalStateException("Kith did not start:\n" + kith.said());
    }
    return kith;
  }

  /** Returns when it answers or has ended. */
  public static RunningKith tryToStart(ProcessBuilder command, int port) {
    command.environment().put("KITH_PORT", String.valueOf(port));
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

  /** The packaged server on this folder, not yet started. */
  public static ProcessBuilder command(Path folder) {
    return command(folder, APP, "-XX:AOTCache=" + APP.resolve("kith.aot"), "-XX:AOTMode=on");
  }

  /** The same from a copy of the packaged folder, without its cache. */
  public static ProcessBuilder commandOf(Path app, Path folder) {
    return command(folder, app);
  }

  public static Path app() {
    return APP;
  }

  /** Runs {@code ./kith NAME …} on this folder; what it said, and its status. */
  public static Said run(Path folder, Map<String, String> settings, String... arguments) {
    var command = command(folder, APP, "-Dspring.aot.enabled=false", "-XX:TieredStopAtLevel=1");
    command.command().addAll(List.of(arguments));
    command.environment().putAll(settings);
    try {
      var process = command.start();
      var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Said(process.waitFor(), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How a command ended. */
  public record Said(int status, String words) {}

  private static ProcessBuilder command(Path folder, Path app, String... options) {
    var line = new ArrayList<String>();
    line.add(JAVA);
    line.add("@" + app.resolve("jvm.options"));
    line.addAll(List.of(options));
    line.addAll(List.of("-jar", app.resolve("kith.jar").toString()));
    var command = new ProcessBuilder(line);
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

  public long pid() {
    return process.pid();
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
