package kith.survival;

import static kith.testing.HttpVisitor.SEE_OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kith.testing.HttpVisitor;
import kith.testing.RunningKith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kith on a disk of a few megabytes, in a mount of its own (util-linux' {@code unshare}). */
class FullDiskIT {
  private static final String ON_SMALL_DISK = """
      set -e
      mount -t tmpfs -o size=$SIZE tmpfs "$KITH_DATA"
      head -c $BALLAST /dev/zero > "$KITH_DATA/ballast"
      exec "$@"
      """;

  @TempDir
  Path folder;

  @Test
  void aFullDiskRefusesTheStart() throws IOException {
    var kith = start("1m", "1048576");
    assertThat(kith.ended()).isEqualTo(1);
    assertThat(kith.said()).contains("The disk that holds").contains("is full").hasLineCount(1);
  }

  @Test
  void aDiskThatFillsUpSavesNoMoreAndLosesNothing() throws IOException {
    try (var kith = start("12m", "6291456")) {
      var mia = new HttpVisitor(kith.url()).signUp("Mia", "mia@example.org");
      var kept = new ArrayList<String>();
      var refused = fill(mia, kept);
      assertThat(refused.statusCode()).isEqualTo(507);
      assertThat(refused.body()).contains("no room left", name(kept.size()));
      var people = mia.get("/people");
      assertThat(people.statusCode()).isEqualTo(200);
      assertThat(people.body()).contains(kept).doesNotContain(name(kept.size()));
      Files.delete(Path.of("/proc/" + kith.pid() + "/root")
          .resolve(folder.resolve("data/ballast").toString().substring(1)));
      assertThat(mia.post("/people", "name", "Room Again").statusCode()).isEqualTo(SEE_OTHER);
      assertThat(mia.get("/people").body()).contains(kept).contains("Room Again");
    }
  }

  /** Adds people until one is refused for want of room; those who were taken are kept. */
  private static HttpResponse<String> fill(HttpVisitor mia, List<String> kept) throws IOException {
    while (true) {
      var answer = mia.post("/people", "name", name(kept.size()));
      if (answer.statusCode() != SEE_OTHER) {
        return answer;
      }
      kept.add(name(kept.size()));
    }
  }

  private static String name(int number) {
    return "Friend " + number + " " + "x".repeat(180);
  }

  private RunningKith start(String size, String ballast) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    var command = RunningKith.command(folder);
    var before = new ArrayList<>(List.of("unshare", "--mount"));
    if (!"root".equals(System.getProperty("user.name"))) {
      before.addAll(List.of("--user", "--map-root-user"));
    }
    before.addAll(List.of("sh", "-c", ON_SMALL_DISK, "small"));
    command.command().addAll(0, before);
    command.environment().put("SIZE", size);
    command.environment().put("BALLAST", ballast);
    return RunningKith.tryToStart(command, RunningKith.freePort());
  }
}
