package kith.text.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @Test
  void unusableArgumentsExitWithTwo() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("fortunes")).isEqualTo(2);
    assertThat(run("--what")).isEqualTo(2);
    assertThat(err.toString()).contains("fortunes", "--what", "Usage: kith text");
    assertThat(out.size()).isZero();
  }

  @Test
  void helpIsNoError() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("Usage: kith text");
  }

  private int run(String... arguments) {
    return Main.run(
        new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), arguments);
  }
}
