package kith.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kith.testing.HttpVisitor;
import kith.testing.RunningKith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup of a running Kith, a copy of its keys, and both brought back into an empty place. */
class KeepingIT {
  private static final Map<String, String> PASSPHRASE =
      Map.of("KITH_PASSPHRASE", "a passphrase for the copy");
  private static final Map<String, String> WRONG = Map.of("KITH_PASSPHRASE", "another passphrase");

  @TempDir
  Path here;

  @TempDir
  Path there;

  @Test
  void whatWasKeptIsBroughtBack() throws Exception {
    var backup = here.resolve("backup.kith").toString();
    var keys = here.resolve("keys.kith").toString();
    try (var kith = RunningKith.start(here)) {
      var mia = new HttpVisitor(kith.url()).signUp("Mia", "mia@example.org");
      mia.post("/people", "name", "Ana Before");
      assertThat(run(here, "backup", here.resolve("first").toString()).words())
          .contains("never been copied");
      assertThat(run(here, "keys", "backup", keys).status()).isZero();
      assertThat(run(here, "backup", backup).words()).contains("opens this backup");
      mia.post("/people", "name", "Ben After");
    }
    assertThat(bytes(Path.of(keys))).doesNotContain(bytes(here.resolve("keys/instance.key")));

    assertThat(RunningKith.run(there, WRONG, "restore", backup, keys).words())
        .contains("does not open");
    assertThat(there).isEmptyDirectory();
    assertThat(run(there, "restore", backup, keys))
        .isEqualTo(new RunningKith.Said(0, "Restored. ./kith run starts it.\n"));
    assertThat(run(there, "restore", backup, keys).words()).contains("a database already");

    try (var kith = RunningKith.start(there)) {
      var people =
          new HttpVisitor(kith.url()).signIn("mia@example.org").get("/people").body();
      assertThat(people).contains("Ana Before").doesNotContain("Ben After");
    }
  }

  private static String bytes(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private static RunningKith.Said run(Path folder, String... arguments) {
    return RunningKith.run(folder, PASSPHRASE, arguments);
  }
}
