package kith.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** Unpacks the server's jar into a folder and trains the AOT cache (JEP 514) by a short run of it. */
public final class PackageServer {
  private PackageServer() {}

  /** Arguments: the fat jar, the file of JVM options, the folder to write. */
  public static void main(String[] arguments) throws Exception {
    var jar = Path.of(arguments[0]);
    var options = Path.of(arguments[1]);
    var app = Path.of(arguments[2]);
    empty(app);
    unpack(jar, app);
    Files.copy(options, app.resolve("jvm.options"), StandardCopyOption.REPLACE_EXISTING);
    TrainingRun.of(app);
  }

  private static void unpack(Path jar, Path app) throws IOException, InterruptedException {
    var unpacking = new ProcessBuilder(List.of(
            TrainingRun.JAVA,
            "-Djarmode=tools",
            "-jar",
            jar.toString(),
            "extract",
            "--destination",
            app.toString()))
        .inheritIO()
        .start();
    if (unpacking.waitFor() != 0) {
      throw new IllegalStateException("the server's jar could not be unpacked");
    }
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var inside = Files.walk(folder)) {
        for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
