package kith.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import kith.testing.RunningKith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each start that cannot be says why in one sentence, and leaves all as it was. */
class RefusedStartIT {
  @TempDir
  Path folder;

  @Test
  void aPortInUseIsNamed() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var kith = RunningKith.tryToStart(RunningKith.command(folder), other.getLocalPort());
      assertRefused(kith, "Port " + other.getLocalPort() + " is in use");
    }
  }

  @Test
  void aNewerDatabaseIsRefused() throws SQLException {
    RunningKith.start(folder).close();
    change("update flyway_schema_history set version = '299901010000' where installed_rank = 1");
    assertRefused(start(), "written by a newer Kith");
  }

  @Test
  void foreignKeysAreRefused() throws IOException {
    RunningKith.start(folder).close();
    var file = folder.resolve("keys/instance.key");
    var right = Files.readAllBytes(file);
    Files.write(file, new byte[right.length]);
    assertRefused(start(), "are not those of this database");
    Files.write(file, right);
    RunningKith.start(folder).close();
  }

  @Test
  void missingKeysAreNotMadeAnew() throws IOException {
    RunningKith.start(folder).close();
    Files.move(folder.resolve("keys"), folder.resolve("elsewhere"));
    assertRefused(start(), "The keys of this database are not in");
    assertThat(folder.resolve("keys")).doesNotExist();
  }

  @Test
  void aFileThatIsNoDatabaseIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(
        folder.resolve("data/kith.db"), "a shopping list, and no database at all".repeat(100));
    assertRefused(start(), "no database of Kith");
  }

  @Test
  void aReadOnlyFolderIsRefused() throws IOException, InterruptedException {
    var app = copyForEverybody(RunningKith.app());
    var data = Files.createDirectories(folder.resolve("data"));
    data.toFile().setWritable(false, false);
    var command = RunningKith.commandOf(app, folder);
    if ("root".equals(System.getProperty("user.name"))) {
      command
          .command()
          .addAll(0, List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    assertRefused(
        RunningKith.tryToStart(command, RunningKith.freePort()),
        "Kith cannot write to the folder " + data);
    data.toFile().setWritable(true);
  }

  @Test
  void aMailServerWithoutASenderIsRefused() {
    var command = RunningKith.command(folder);
    command.environment().put("KITH_SMTP_HOST", "mail.example.org");
    assertRefused(RunningKith.tryToStart(command, RunningKith.freePort()), "KITH_SMTP_FROM");
  }

  @Test
  void aProxyThatIsNoAddressIsRefused() {
    var command = RunningKith.command(folder);
    command.environment().put("KITH_PROXY", "proxy.example.org");
    assertRefused(RunningKith.tryToStart(command, RunningKith.freePort()), "proxy.example.org");
  }

  private RunningKith start() {
    return RunningKith.tryToStart(RunningKith.command(folder), RunningKith.freePort());
  }

  private static void assertRefused(RunningKith kith, String why) {
    assertThat(kith.ended()).as("exit status").isEqualTo(1);
    assertThat(kith.said()).contains(why).hasLineCount(1);
  }

  private void change(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/kith.db"));
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }

  /** The checkout may lie where another user may not look. */
  private Path copyForEverybody(Path app) throws IOException, InterruptedException {
    var copy = folder.resolve("app");
    var script = "cp -R \"$0\" \"$1\" && rm -f \"$1/kith.aot\" && chmod -R a+rX \"$2\"";
    var copying = new ProcessBuilder(
            "sh", "-c", script, app.toString(), copy.toString(), folder.toString())
        .inheritIO()
        .start();
    assertThat(copying.waitFor()).isZero();
    return copy;
  }
}
