package kith.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kith.testing.PostOffice;
import kith.testing.RunningKith;
import org.assertj.core.api.Assertions;

/** The packaged Kith that the tests of a class share, and what its operator can do beside it. */
final class Kith implements AutoCloseable {
  private final Path folder;
  private final RunningKith running;

  private Kith(Path folder, RunningKith running) {
    this.folder = folder;
    this.running = running;
  }

  static Kith start() {
    try {
      var folder = Files.createTempDirectory("kith-browser");
      return new Kith(folder, RunningKith.start(folder, PostOffice.settings()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return running.url().toString();
  }

  /** The path of a link to set a new password. */
  String reset(String email) {
    var said = RunningKith.run(folder, Map.of("KITH_URL", url()), "reset", "--account", email);
    return path("/reset/", said.words());
  }

  /** The path of the link in the newest of the letters to this address, once there are so many. */
  String mailed(String email, int letters, String path) {
    return path(path, PostOffice.text(PostOffice.awaited(email, letters).getLast()));
  }

  /** Whatever waits to be gathered in one e-mail is due now, as if the minutes for that had passed. */
  void gather() {
    var url = "jdbc:sqlite:" + folder.resolve("data/kith.db");
    var due = "update platform_task set execution_time = 0 where task_name = 'notices-arrivals'";
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      Assertions.assertThat(statement.executeUpdate(due))
          .as("e-mails that wait")
          .isEqualTo(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    running.close();
  }

  private String path(String path, String words) {
    return Pattern.compile(Pattern.quote(url()) + "(" + path + "[\\w-]+)")
        .matcher(words)
        .results()
        .findFirst()
        .map((MatchResult it) -> it.group(1))
        .orElseThrow(() -> new AssertionError("no " + path + " of " + url() + " in " + words));
  }
}
