package kith.survival;

import static kith.testing.HttpVisitor.SEE_OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import kith.testing.HttpVisitor;
import kith.testing.RunningKith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} on the running server in the middle of writes; StorageKilledIT kills the storage alone. */
class KilledIT {
  private static final int KILLS = 5;
  private static final int WRITERS = 4;
  private static final int WRITES = 60;
  private static final String EMAIL = "mia@example.org";

  @TempDir
  Path folder;

  @Test
  void everyAcknowledgedWriteIsThereAfterEachKill() throws Exception {
    var acknowledged = new ConcurrentLinkedQueue<String>();
    try (var first = RunningKith.start(folder)) {
      new HttpVisitor(first.url()).signUp("Mia", EMAIL);
    }
    for (var kill = 0; kill < KILLS; kill++) {
      try (var kith = RunningKith.start(folder)) {
        writeUntilKilled(kith, "Friend " + kill, acknowledged);
      }
      assertWhole();
    }
    try (var kith = RunningKith.start(folder)) {
      var people = new HttpVisitor(kith.url()).signIn(EMAIL).get("/people").body();
      assertThat(acknowledged)
          .hasSizeGreaterThanOrEqualTo(KILLS * WRITES)
          .allSatisfy(name -> assertThat(people).contains(name));
    }
  }

  private static void writeUntilKilled(
      RunningKith kith, String name, Collection<String> acknowledged)
      throws IOException, InterruptedException {
    var mia = new HttpVisitor(kith.url()).signIn(EMAIL);
    var enough = new CountDownLatch(WRITES);
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var writer = 0; writer < WRITERS; writer++) {
        var mine = name + " of writer " + writer + " number ";
        writers.execute(() -> write(mia, mine, acknowledged, enough));
      }
      enough.await();
      kith.kill();
    }
  }

  /** Until nobody answers any more. */
  private static void write(
      HttpVisitor mia, String name, Collection<String> acknowledged, CountDownLatch enough) {
    try {
      for (var number = 0; ; number++) {
        var each = name + number + ".";
        if (mia.post("/people", "name", each).statusCode() == SEE_OTHER) {
          acknowledged.add(each);
          enough.countDown();
        }
      }
    } catch (IOException gone) {
      enough.countDown();
    }
  }

  private void assertWhole() throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/kith.db"));
        var check = connection.createStatement().executeQuery("pragma integrity_check")) {
      assertThat(check.getString(1)).isEqualTo("ok");
    }
  }
}
