package kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script hands to Java, which here only says what it was handed; Maven builds nothing. */
class ScriptTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir
  Path here;

  @BeforeEach
  void aCheckoutWithJavaAndMaven() throws IOException {
    Files.createDirectories(here.resolve("scripts"));
    for (var file : new String[] {"kith", "scripts/setup.sh", "scripts/build.sh"}) {
      Files.copy(ROOT.resolve(file), here.resolve(file));
    }
    var jdk = Files.createDirectories(here.resolve("jdk"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25\"\n");
    program("jdk/bin/javac", "exit 0");
    program("jdk/bin/java", "env | grep ^KITH_ | LC_ALL=C sort; echo");
    program("bin/mvn", "mkdir -p server/target/app");
  }

  @Test
  void theDemoNeverMeetsTheDataKeysOrAddressThatSomebodyUses() throws Exception {
    assertThat(said("demo").strip().split("\\n\\n"))
        .containsOnly("KITH_DATA=" + here.toRealPath() + "/demo/data\nKITH_JAVA="
            + here.resolve("jdk") + "\nKITH_PORT=9494");
    assertThat(said("run")).contains("KITH_DB=jdbc:", "KITH_DATA=/mine", "KITH_ADDRESS=0.0.0.0");
  }

  @Test
  void buildBuildsAndStartsNothing() throws Exception {
    assertThat(said("build")).isEmpty();
    assertThat(here.resolve("server/target/app/stamp")).exists();
  }

  private String said(String command) throws Exception {
    var script = new ProcessBuilder("sh", here.resolve("kith").toString(), command);
    var settings = script.environment();
    settings.keySet().removeIf(name -> name.startsWith("KITH_"));
    settings.put("KITH_JAVA", here.resolve("jdk").toString());
    settings.put("KITH_PORT", "9494");
    settings.put("KITH_DATA", "/mine");
    settings.put("KITH_KEYS", "/mine keys");
    settings.put("KITH_DB", "jdbc:postgresql://db.example.org/kith");
    settings.put("KITH_ADDRESS", "0.0.0.0");
    settings.put("KITH_URL", "https://kith.example.org");
    settings.put("PATH", here.resolve("bin") + ":" + System.getenv("PATH"));
    var running = script.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var words = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.waitFor()).isZero();
    return words;
  }

  private void program(String name, String lines) throws IOException {
    var file = here.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
