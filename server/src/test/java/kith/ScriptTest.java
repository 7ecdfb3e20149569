package kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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

  @Test
  void aBuildSaysWhereItHasGotToAndKeepsTheRestToItself() throws Exception {
    maven(
        "[INFO] Downloading from central: https://repo.example.org/one.jar",
        "[INFO] Downloading from central: https://repo.example.org/two.jar",
        "[INFO] --- compiler:3.15.0:compile (default-compile) @ kith-server ---",
        "[WARNING] something is old",
        "[INFO] --- exec-maven-plugin:3.6.4:java (app) @ kith-server ---");
    assertThat(told(0))
        .filteredOn(it -> !it.startsWith("find: "))
        .containsExactly(
            "kith: building; the first time takes a few minutes",
            "kith: fetching the libraries it is made of; this takes longest",
            "kith: compiling the server and its pages",
            "kith: starting it once for practice, so that it starts quickly from now on",
            "kith: built");
  }

  @Test
  void aBuildThatFailsShowsWhatWasWrongAndKeepsAllThatWasSaid() throws Exception {
    maven("[INFO] fine", "[ERROR] no such class", "  at line 7", "[INFO] over; exit 3");
    program("bin/mvn", Files.readString(here.resolve("bin/mvn")) + "exit 3");
    assertThat(told(1))
        .contains("[ERROR] no such class", "  at line 7")
        .noneMatch(it -> it.contains("fine"));
    assertThat(here.resolve("target/build.log")).content().contains("[INFO] fine");
    assertThat(here.resolve("server/target/app/stamp")).doesNotExist();
  }

  private void maven(String... lines) throws IOException {
    program(
        "bin/mvn",
        "mkdir -p server/target/app\ncat <<'END'\n" + String.join("\n", lines) + "\nEND\n");
  }

  /** What {@code ./kith build} says to whoever waits. */
  private List<String> told(int status) throws Exception {
    var running =
        script("build").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    var words = new String(running.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.waitFor()).as(words).isEqualTo(status);
    return words.lines().toList();
  }

  private String said(String command) throws Exception {
    var running = script(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var words = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.waitFor()).isZero();
    return words;
  }

  private ProcessBuilder script(String command) {
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
    return script;
  }

  private void program(String name, String lines) throws IOException {
    var file = here.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
