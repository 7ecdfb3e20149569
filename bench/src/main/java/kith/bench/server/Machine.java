package kith.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What it was measured on. */
final class Machine {
  private Machine() {}

  static String describe() throws IOException {
    return "%s, %d cores, %s, Java %s; load average before: %s."
        .formatted(
            field(Path.of("/proc/cpuinfo"), "model name"),
            Runtime.getRuntime().availableProcessors(),
            field(Path.of("/proc/meminfo"), "MemTotal"),
            Runtime.version(),
            Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
  }

  static String field(Path file, String name) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    }
  }
}
