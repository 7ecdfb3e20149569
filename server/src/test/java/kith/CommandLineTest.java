package kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
  @TempDir
  Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void inAnEmptyPlace() {
    System.setProperty("kith.data", folder.resolve("data").toString());
    System.setProperty("kith.keys", folder.resolve("keys").toString());
  }

  @AfterEach
  void leaveIt() {
    System.clearProperty("kith.data");
    System.clearProperty("kith.keys");
  }

  @Test
  void anUnknownCommandIsToldWhichThereAre() {
    assertThat(run("brew")).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("There is no command brew", "token");
  }

  @Test
  void aRefusedCommandSaysOneSentence() {
    assertThat(run("token", "--account", "nobody@example.org")).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("No account here has the e-mail nobody@example.org.");
  }

  private int run(String... arguments) {
    var err = new PrintStream(said, true, StandardCharsets.UTF_8);
    return CommandLine.run(arguments, System.out, err);
  }
}
