package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of writes, on the storage alone; those on the running server are in KilledIT. */
class StorageKilledIT {
  private static final int KILLS = 45;
  private static final int MOST_WRITES = 200;
  private static final Random RANDOM = new Random(45);

  @TempDir
  Path folder;

  @Test
  void everyAcknowledgedWriteIsThereAfterEachKill() throws Exception {
    var settings = StorageWriter.settings(folder);
    Storage.prepare(settings.dataFolder());
    Migrations.run(settings);
    var acknowledged = new HashSet<UUID>();
    for (var kill = 0; kill < KILLS; kill++) {
      var written = writeUntilKilled();
      assertThat(written).isNotEmpty();
      acknowledged.addAll(written);
      assertWhole(settings.databaseFile(), acknowledged);
    }
  }

  private List<UUID> writeUntilKilled() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var writer = new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            StorageWriter.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    var written = new ArrayList<UUID>();
    var enough = 1 + RANDOM.nextInt(MOST_WRITES);
    try (var lines = writer.inputReader()) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(StorageWriter.KEPT)) {
          written.add(UUID.fromString(line.substring(StorageWriter.KEPT.length())));
        }
        if (written.size() >= enough) {
          writer.toHandle().destroyForcibly();
        }
      }
    }
    writer.waitFor();
    return written;
  }

  private static void assertWhole(Path file, Set<UUID> acknowledged) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      try (var check = statement.executeQuery("pragma integrity_check")) {
        assertThat(check.getString(1)).isEqualTo("ok");
      }
      var found = new HashSet<UUID>();
      try (var rows = statement.executeQuery("select account from platform_revision")) {
        while (rows.next()) {
          found.add(UUID.fromString(rows.getString(1)));
        }
      }
      assertThat(found).containsAll(acknowledged);
    }
  }
}
